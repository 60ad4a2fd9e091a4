// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessments.h"
#include "core/person/people.h"

#include <QWidget>

class AssessmentForm;
class Card;
class QVBoxLayout;

/// Samordnarnas bild: the joint assessment, and each coordinator's signature or differing view; written in place.
class AssessmentPane : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentPane(QWidget *parent = nullptr);

    struct Shown {
        PlanBook book{};
        QList<PersonEntry> people{};
        AssessmentSheet sheet{};
        Actor actor{};
        QDate due{};          ///< the coordinators' last day; null: none
        bool isOpen = false;  ///< the round takes assessments
        qint64 mailSince = 0; ///< in a package, when it was made: what was written here since has to be sent back
        int comments = 0;     ///< in a package: those written here
        QDate today{};

        bool operator==(const Shown &) const = default;
    };

    /// While a form is open for the same measure, what is being written is kept.
    void setShown(const Shown &shown);
    void formStored();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void assessed(const Assessment &assessment);
    void signatureGiven(const Signature &signature);
    /// The answer file, and a letter with it.
    void mailAsked();
    /// Bring it into sight.
    void formOpened(QWidget *form);

private:
    void rebuild();
    void addHead(QVBoxLayout *column);
    void addMailing(QVBoxLayout *column);
    [[nodiscard]] bool mustMail() const;
    [[nodiscard]] QWidget *jointCard();
    void fillJoint(Card *card);
    [[nodiscard]] QWidget *coordinatorCard(const ResponsibleUnit &coordinator);
    void addSigning(Card *card, const ResponsibleUnit &coordinator, int index);
    void openForm(int card);
    void closeForm();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool maySign(const ResponsibleUnit &coordinator) const;
    [[nodiscard]] const Recorded<Signature> *signatureOf(const ResponsibleUnit &coordinator) const;
    [[nodiscard]] bool isCurrent(const Recorded<Signature> &signature) const;
    [[nodiscard]] Signature emptySignature(const ResponsibleUnit &coordinator) const;

    static constexpr int noForm = -2;
    static constexpr int jointForm = -1; ///< others: a coordinator's index

    Shown m_shown{};
    int m_formAt = noForm;
    AssessmentForm *m_form = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
};
