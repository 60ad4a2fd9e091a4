// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/measure/unittable.h"

#include <QScrollArea>

class AssessmentPane;
class TableView;
class Text;
class ThreadPane;
class UnitTableModel;
class VersionsPane;
class Card;

/// One measure: who coordinates it, what it serves, how it stands in each unit, the chosen unit's answer, and the
/// coordinators' picture. Scrolls as a whole.
class MeasureDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeasureDetail(QWidget *parent = nullptr);

    /// Coordinators, focus areas, decided wording.
    void setMeasure(const PlanBook &book, MeasureId measure);
    /// The chosen unit stays chosen when it is still there.
    void setUnits(const PlanBook &book, const QList<UnitStanding> &units, const QString &before, const QString &now);
    void chooseUnit(UnitId unit);
    /// Null when none is chosen.
    [[nodiscard]] const UnitStanding *chosenUnit() const;
    [[nodiscard]] VersionsPane *versions() const { return m_versions; }
    /// What is said about the chosen unit's answer; hidden for whoever has no part in it.
    [[nodiscard]] ThreadPane *thread() const { return m_thread; }
    [[nodiscard]] AssessmentPane *assessment() const { return m_assessment; }

Q_SIGNALS:
    void unitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFacts();
    void showFocusAreas();
    void fitTable();

    QStringList m_focusAreas{};
    bool m_showsAllAreas = false;
    Text *m_coordinators = nullptr;
    Text *m_focus = nullptr;
    QWidget *m_focusPane = nullptr;
    Card *m_wording = nullptr;
    Text *m_wordingText = nullptr;
    UnitTableModel *m_model = nullptr;
    TableView *m_table = nullptr;
    Text *m_none = nullptr;
    VersionsPane *m_versions = nullptr;
    ThreadPane *m_thread = nullptr;
    AssessmentPane *m_assessment = nullptr;
};
