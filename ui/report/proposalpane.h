// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/returnedfile.h"

#include <QWidget>

class Button;
class Disclosure;
class FormField;
class MessageStrip;
class PassageList;
class QComboBox;
class SectionTitle;
class Text;

/// What a file that came back from Word changes: a proposal a passage, to be ticked and taken in in the name of whoever
/// reviewed it. What is never taken in (figures, tables) and what is missing is said beside.
class ProposalPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPane(const Actor &actor, QWidget *parent = nullptr);

    /// `headings` of sections by key and bookmark.
    void setContent(const ReturnedFile::Content &content, const QHash<QString, QString> &headings);
    [[nodiscard]] QList<int> chosen() const;
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void takeAsked(const Actor &reviewer, const QList<int> &chosen);

private:
    void buildHead();
    void buildFoot();
    void fillReviewers(const QList<PersonEntry> &people);
    void showStrips(const ReturnedFile::Content &content, const QHash<QString, QString> &headings);
    void showCount();
    [[nodiscard]] Actor reviewer() const;

    Actor m_actor;
    int m_count = 0;
    bool m_isBusy = false;
    SectionTitle *m_title = nullptr;
    Text *m_counts = nullptr;
    QComboBox *m_reviewer = nullptr;
    FormField *m_reviewerField = nullptr;
    QWidget *m_choices = nullptr;
    MessageStrip *m_lost = nullptr;
    MessageStrip *m_nothing = nullptr;
    PassageList *m_proposals = nullptr;
    QWidget *m_othersPlace = nullptr;
    PassageList *m_others = nullptr;
    Button *m_take = nullptr;
};
