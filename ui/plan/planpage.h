// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/look/icons.h"
#include "ui/shell/page.h"

class Button;
class DocumentPane;
class MessageStrip;
class PeoplePaste;
class PeopleTab;
class PlanImportPane;
class PlanTab;
class QStackedWidget;
class TabRow;
class UndoLine;
class UndoStack;
class WorkLine;

/// Plan och enheter: everything the plan consists of, edited in place, with undo. Nothing is taken out of the store: an
/// edit is a new version, and so is taking it back.
class PlanPage : public Page
{
    Q_OBJECT

public:
    enum Tab { PlanFormTab, MeasureTab, UnitTab, ResponsibleTab, PersonTab, StatusTab, ReportTab };

    PlanPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, ReportStore &reports, const Actor &actor,
             QWidget *parent = nullptr);

    void reload();
    void openTab(Tab tab);
    /// Compares a plan file, or the plan's published document, with the store and shows what it would change.
    void readPlan(const QString &path);

private:
    struct Loaded {
        PlanBook book{};
        QList<PersonEntry> people{};
    };
    void buildHead();
    void buildTabs(RoundStore &rounds, ReportStore &reports);
    void buildAside();
    void buildReading();
    void backToTabs();
    void take(const Loaded &loaded);
    void goTo(int tab);
    void save(PlanTab *tab, const QString &what, const QList<PlanDraft> &drafts);
    void savePerson(PersonId id, const Person &person, const QList<Role> &roles);
    void savePasted(const QList<PersonRow> &rows);
    void writePlanFile();
    void askForPlan();
    void readDocument(const QString &path, const PlanBook &book, const Progress &progress);
    void finishReading();
    void compareFile(const QString &name, const PlanFile &file);
    void import();
    void importWordings();
    void pushUndo(const QString &what, const QList<PlanEdit> &edits);
    void showUndo();
    void tell(MessageIcon kind, const QString &sentence);
    void told(const QString &sentence);

    PlanStore &m_plan;
    PersonStore &m_people;
    Actor m_actor;
    Loaded m_loaded{};
    PlanFile m_file{};
    PlanTab *m_savedTab = nullptr; ///< where something was saved; it shows the record when it has come
    QUuid m_saved{};
    UndoStack *m_undo = nullptr;
    TabRow *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the tabs, then what stands in their place for a while
    QList<PlanTab *> m_tabs{};
    PeopleTab *m_peopleTab = nullptr;
    PeoplePaste *m_paste = nullptr;
    PlanImportPane *m_import = nullptr;
    DocumentPane *m_document = nullptr;
    WorkLine *m_work = nullptr;
    MessageStrip *m_message = nullptr;
    UndoLine *m_undoLine = nullptr;
    Button *m_undoButton = nullptr;
    Button *m_redoButton = nullptr;
    Button *m_readButton = nullptr;
};
