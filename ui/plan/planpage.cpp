// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "core/text/files.h"
#include "ui/exchange/workline.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/gather.h"
#include "ui/parts/inbackground.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/tabrow.h"
#include "ui/parts/whendone.h"
#include "ui/person/peoplepaste.h"
#include "ui/person/peopletab.h"
#include "ui/plan/measurestab.h"
#include "ui/plan/planform.h"
#include "ui/plan/responsibilitytab.h"
#include "ui/plan/statusestab.h"
#include "ui/plan/templatetab.h"
#include "ui/plan/undostack.h"
#include "ui/plan/unitstab.h"

#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

PlanPage::PlanPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, ReportStore &reports, const Actor &actor,
                   QWidget *parent)
    : Page(tr("Plan and units"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_actor(actor)
    , m_undo(new UndoStack(this))
{
    setObjectName(u"planPage"_s);
    buildHead();
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(16), 0, look::px(16), look::px(8));
    top->setSpacing(look::px(8));
    m_message = new MessageStrip(MessageIcon::Fault, {}, main);
    m_message->setObjectName(u"planMessage"_s);
    m_message->hide();
    m_undoLine = new UndoLine(main);
    m_undoLine->setObjectName(u"planUndo"_s);
    m_work = new WorkLine(main);
    m_bar = new TabRow(main);
    m_bar->setName(u"planTabs"_s, tr("Parts of the plan"));
    top->addWidget(m_message);
    top->addWidget(m_undoLine);
    top->addWidget(m_work);
    top->addWidget(m_bar);
    column->addLayout(top);
    m_stack = new QStackedWidget(main);
    column->addWidget(m_stack, 1);
    setMain(main);
    buildTabs(rounds, reports);
    buildAside();
    connect(m_bar, &TabRow::currentChanged, this, &PlanPage::goTo);
    connect(m_undoLine, &UndoLine::undoAsked, m_undo, &UndoStack::undo);
    connect(m_undo, &UndoStack::changed, this, &PlanPage::showUndo);
    connect(m_undo, &UndoStack::undone, this, [this](const QString &what) {
        m_undoLine->leave();
        tell(MessageIcon::Done, tr("%1 is as it was before.").arg(what));
        reload();
    });
    connect(m_undo, &UndoStack::redone, this, [this](const QString &what) {
        told(tr("%1 has been changed again.").arg(what));
        reload();
    });
    connect(m_undo, &UndoStack::refused, this,
            [this](const Error &error) { tell(MessageIcon::Fault, error.sentence); });
    showUndo();
    reload();
}

void PlanPage::buildHead()
{
    m_undoButton = new Button(ToolIcon::Undo, tr("Undo"), ButtonKind::Flat, this);
    m_undoButton->setObjectName(u"undo"_s);
    m_undoButton->setShortcut(QKeySequence::Undo);
    m_redoButton = new Button(ToolIcon::Redo, tr("Redo"), ButtonKind::Flat, this);
    m_redoButton->setObjectName(u"redo"_s);
    m_redoButton->setShortcut(QKeySequence::Redo);
    m_readButton = new Button(tr("Read a plan …"), ButtonKind::Outlined, this);
    m_readButton->setToolTip(tr("A plan file (.json), or the plan as it is published (.pdf, .docx, .odt, .txt): the "
                                "decided wordings are read from it"));
    m_readButton->setObjectName(u"readPlanFile"_s);
    auto *write = new Button(tr("Save as a plan file …"), ButtonKind::Outlined, this);
    write->setObjectName(u"writePlanFile"_s);
    for (Button *button : {m_undoButton, m_redoButton, m_readButton, write})
        head()->addAction(button);
    connect(m_undoButton, &Button::clicked, m_undo, &UndoStack::undo);
    connect(m_redoButton, &Button::clicked, m_undo, &UndoStack::redo);
    connect(write, &Button::clicked, this, &PlanPage::writePlanFile);
    connect(m_readButton, &Button::clicked, this, &PlanPage::askForPlan);
}

void PlanPage::buildTabs(RoundStore &rounds, ReportStore &reports)
{
    m_peopleTab = new PeopleTab(m_stack);
    auto *measures = new MeasuresTab(m_stack);
    auto *responsible = new ResponsibilityTab(m_stack);
    auto *reportTemplate = new TemplateTab(rounds, reports, m_stack);
    m_tabs = {new PlanForm(m_stack),    measures,      new UnitsTab(m_stack), responsible, m_peopleTab,
              new StatusesTab(m_stack), reportTemplate};
    const QStringList names{tr("The plan"),       tr("Areas and measures"), tr("Units"),
                            tr("Responsibility"), tr("People and roles"),   tr("Statuses"),
                            tr("Report template")};
    for (int i = 0; i < m_tabs.size(); ++i) {
        m_bar->addTab(names.at(i));
        m_stack->addWidget(m_tabs.at(i));
        connect(m_tabs.at(i), &PlanTab::saveAsked, this,
                [this, tab = m_tabs.at(i)](const QString &what, const QList<PlanDraft> &drafts) {
                    save(tab, what, drafts);
                });
    }
    connect(reportTemplate, &TemplateTab::failed, this,
            [this](const QString &sentence) { tell(MessageIcon::Fault, sentence); });
    connect(m_peopleTab, &PeopleTab::personSaved, this, &PlanPage::savePerson);
    connect(measures, &MeasuresTab::responsibilityAsked, this, [this, responsible](MeasureId measure) {
        openTab(ResponsibleTab);
        responsible->showRecord(measure.value);
    });
}

void PlanPage::buildAside()
{
    m_paste = new PeoplePaste(m_stack);
    m_stack->addWidget(m_paste);
    buildReading();
    connect(m_peopleTab, &PeopleTab::pasteAsked, this, [this] {
        m_stack->setCurrentWidget(m_paste);
        m_paste->clear();
    });
    connect(m_paste, &PeoplePaste::saveAsked, this, &PlanPage::savePasted);
    connect(m_paste, &PeoplePaste::left, this, &PlanPage::backToTabs);
}

void PlanPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); },
        [this](const Error &error) { tell(MessageIcon::Fault, error.sentence); });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_people.all(), loaded->people);
}

void PlanPage::take(const Loaded &loaded)
{
    m_loaded = loaded;
    head()->setSentence(u"%1, %2"_s.arg(loaded.book.plan()->title, loaded.book.plan()->municipality));
    for (PlanTab *tab : std::as_const(m_tabs))
        tab->setBook(loaded.book);
    m_peopleTab->setPeople(loaded.people);
    if (m_savedTab && !m_saved.isNull())
        m_savedTab->showRecord(m_saved);
    m_savedTab = nullptr;
    m_paste->setBook(loaded.book);
    m_paste->setKnown(loaded.people);
}

void PlanPage::openTab(Tab tab)
{
    m_bar->setCurrentIndex(tab);
}

void PlanPage::goTo(int tab)
{
    const int from = m_stack->currentIndex();
    if (from < m_tabs.size() && from != tab && !m_tabs.at(from)->saveTyped()) {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(from); // something has to be mended first
        return;
    }
    m_stack->setCurrentIndex(tab);
}

void PlanPage::save(PlanTab *tab, const QString &what, const QList<PlanDraft> &drafts)
{
    const bool isNew = !drafts.isEmpty() && drafts.first().record.isNull();
    whenDone(m_plan.saveAll(m_actor, drafts), this, [this, tab, isNew, what](const Result<QList<PlanEdit>> &edits) {
        if (!edits) {
            tell(MessageIcon::Fault, edits.error().sentence);
            return;
        }
        if (edits->isEmpty())
            return;
        pushUndo(what, *edits);
        m_savedTab = isNew ? tab : nullptr;
        m_saved = edits->first().record;
        told(tr("%1 has been saved.").arg(what));
        reload();
    });
}

void PlanPage::pushUndo(const QString &what, const QList<PlanEdit> &edits)
{
    // Taking an edit back is an edit, too: the next call takes that one back.
    auto last = std::make_shared<QList<PlanEdit>>(edits);
    const auto turn = [this, last] {
        return m_plan.takeBack(m_actor, *last).then([last](const Result<QList<PlanEdit>> &back) -> Done {
            if (!back)
                return tl::unexpected(back.error());
            *last = *back;
            return {};
        });
    };
    m_undo->push({what, turn, turn});
}

void PlanPage::savePerson(PersonId id, const Person &person, const QList<Role> &roles)
{
    if (id.isNull()) {
        whenDone(m_people.add(m_actor, person, roles), this, [this, person, roles](const Result<PersonId> &added) {
            if (!added) {
                tell(MessageIcon::Fault, added.error().sentence);
                return;
            }
            Person gone = person;
            gone.ended = true;
            m_undo->push({person.name, [this, id = *added, gone] { return m_people.change(m_actor, id, gone, {}); },
                          [this, id = *added, person, roles] { return m_people.change(m_actor, id, person, roles); }});
            told(tr("%1 has been saved.").arg(person.name));
            reload();
        });
        return;
    }
    Person before;
    QList<Role> rolesBefore;
    for (const PersonEntry &entry : std::as_const(m_loaded.people)) {
        if (entry.id() == id) {
            before = *entry.person;
            rolesBefore = entry.roles;
        }
    }
    whenDone(m_people.change(m_actor, id, person, roles), this, [=, this](const Done &done) {
        if (!done) {
            tell(MessageIcon::Fault, done.error().sentence);
            return;
        }
        m_undo->push({person.name, [=, this] { return m_people.change(m_actor, id, before, rolesBefore); },
                      [=, this] { return m_people.change(m_actor, id, person, roles); }});
        told(tr("%1 has been saved.").arg(person.name));
        reload();
    });
}

void PlanPage::savePasted(const QList<PersonRow> &rows)
{
    whenDone(m_people.addAll(m_actor, rows), this, [this](const Result<QList<PersonId>> &added) {
        if (!added) {
            m_paste->showFault(added.error().sentence);
            return;
        }
        backToTabs();
        tell(MessageIcon::Done, tr("%n person(s) have been saved.", nullptr, int(added->size())));
        reload();
    });
}

void PlanPage::writePlanFile()
{
    const FileQuestion question{tr("Save the plan"), tr("Plan file (*.json)"), m_loaded.book.plan()->key + u".json"_s,
                                true};
    look::askForFile(this, question, [this](const QString &path) {
        const auto written
            = inBackground([book = m_loaded.book, path] { return files::write(path, planfile::write(book)); });
        whenDone(written, this, [this, path](const Done &done) {
            if (done)
                tell(MessageIcon::Done, tr("The plan lies in %1.").arg(QDir::toNativeSeparators(path)));
            else
                tell(MessageIcon::Fault, done.error().sentence);
        });
    });
}

void PlanPage::showUndo()
{
    m_undoButton->setEnabled(m_undo->canUndo());
    m_redoButton->setEnabled(m_undo->canRedo());
    const QString undo = m_undo->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(m_undo->undoWhat()) : tr("Nothing to undo");
    const QString redo = m_undo->canRedo() ? tr("Redo: %1").arg(m_undo->redoWhat()) : tr("Nothing to redo");
    m_undoButton->setToolTip(undo);
    m_undoButton->setAccessibleName(undo);
    m_redoButton->setToolTip(redo);
    m_redoButton->setAccessibleName(redo);
}

void PlanPage::tell(MessageIcon kind, const QString &sentence)
{
    m_undoLine->leave();
    m_message->setKind(kind);
    m_message->setText(sentence.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_message->show();
}

void PlanPage::told(const QString &sentence)
{
    m_message->hide();
    m_undoLine->tell(sentence);
}
