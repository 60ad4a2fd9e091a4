// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class Button;
class Card;
class HandedInList;
class IconView;
class MessageStrip;
class Text;
class TwoColumns;

/// After handing in: thanks, a code, what was submitted, who authorised it, and what happens now.
class ReceiptPage : public Page
{
    Q_OBJECT

public:
    ReceiptPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, RoundId round,
                QWidget *parent = nullptr);

    void setSubmission(SubmissionId submission);
    /// Whose answers were handed in; null until they are read.
    [[nodiscard]] UnitId unit() const;
    /// The answers lie in a file that still has to be sent: one step is left.
    void setMustMail(bool mustMail);

Q_SIGNALS:
    /// Spara PDF till diariet.
    void pdfAsked(SubmissionId submission);
    void answersAsked();
    void mailAsked(SubmissionId submission);

private:
    void build();
    QWidget *makeThanks();
    QWidget *makeButtons();
    void take();
    void showAuthorisation();
    void showNext();
    void addStep(const QString &when, const QString &what);
    void copy();
    [[nodiscard]] QString thanks() const;
    [[nodiscard]] const PersonEntry *person(PersonId id) const;

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    RoundId m_round;
    SubmissionId m_id{};
    bool m_mustMail = false;
    PlanBook m_book{};
    RoundView m_view{};
    QList<PersonEntry> m_entries{};
    HandedIn m_handedIn{};
    TwoColumns *m_columns = nullptr;
    MessageStrip *m_failure = nullptr;
    Text *m_thanks = nullptr;
    Text *m_sentence = nullptr;
    Text *m_code = nullptr;
    Text *m_copied = nullptr;
    Button *m_mail = nullptr;
    Button *m_pdf = nullptr;
    HandedInList *m_list = nullptr;
    Card *m_authorised = nullptr;
    Card *m_next = nullptr;
    QWidget *m_authorisedShown = nullptr;
    QWidget *m_nextShown = nullptr;
};
