// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newstorepage.h"

#include "core/text/files.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

NewStorePage::NewStorePage(const QString &folder, QWidget *parent)
    : Page(tr("New store"), parent)
    , m_folder(folder)
{
    setObjectName(u"newStorePage"_s);
    head()->setBack(true);
    head()->setRuled(true);
    head()->setSentence(tr("A store holds one plan and all its rounds, in one file."));
    connect(head(), &PageHead::backAsked, this, &NewStorePage::left);
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, main);
    m_fault->setObjectName(u"newStoreFault"_s);
    m_fault->setMaximumWidth(look::px(640));
    m_fault->hide();
    column->addWidget(m_fault);
    addPlans(column);
    m_summary = new Text(TextRole::Small, main);
    m_summary->setInk(&Tokens::text2);
    m_summary->setWrapped(true);
    m_summary->setMaximumWidth(look::px(640));
    column->addWidget(m_summary);
    column->addSpacing(look::px(8));
    m_path = new QLineEdit;
    m_path->setObjectName(u"storePath"_s);
    m_pathField = new FormField(tr("Where the store lies"), m_path, main);
    m_pathField->setHint(tr("a folder that is backed up, and shared if several work in it"));
    column->addWidget(m_pathField);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_create = new Button(tr("Make the store"), ButtonKind::Primary, main);
    m_create->setObjectName(u"createStore"_s);
    auto *choose = new Button(tr("Choose a place …"), ButtonKind::Outlined, main);
    choose->setObjectName(u"choosePlace"_s);
    row->addWidget(m_create);
    row->addWidget(choose);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    setMain(main);
    connect(m_create, &Button::clicked, this, &NewStorePage::create);
    connect(m_path, &QLineEdit::returnPressed, this, &NewStorePage::create);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_hasChosenPath = true; });
    connect(choose, &Button::clicked, this, [this] {
        const FileQuestion question{tr("Where the store lies"), tr("Plankoll store (*.plankoll)"), m_path->text(),
                                    true};
        look::askForFile(this, question, [this](const QString &path) {
            m_hasChosenPath = true;
            m_path->setText(QDir::toNativeSeparators(path));
        });
    });
    if (!m_bundled.isEmpty())
        choosePlan(m_bundled.first());
}

void NewStorePage::addPlans(QVBoxLayout *column)
{
    column->addWidget(new Text(tr("Plan"), TextRole::BodyStrong, this));
    m_choices = new QButtonGroup(this);
    const QStringList ids = planfile::bundledIds();
    for (const QString &id : ids) {
        auto plan = planfile::bundled(id);
        if (!plan)
            continue;
        auto *choice = new QRadioButton(u"%1, %2"_s.arg(plan->plan.value.title, plan->plan.value.municipality), this);
        choice->setObjectName(u"plan-"_s + id);
        choice->setChecked(m_bundled.isEmpty());
        m_choices->addButton(choice, int(m_bundled.size()));
        m_bundled << *plan;
        column->addWidget(choice);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int at) { choosePlan(m_bundled.at(at)); });
    auto *read = new LinkLabel(tr("Read a plan file of your own …"), this, TextRole::Body);
    read->setObjectName(u"readPlan"_s);
    connect(read, &LinkLabel::clicked, this, [this] {
        look::askForFile(this, {tr("Read a plan file"), tr("Plan file (*.json)")},
                         [this](const QString &path) { readFile(path); });
    });
    column->addWidget(read, 0, Qt::AlignLeft);
}

void NewStorePage::readFile(const QString &path)
{
    auto bytes = files::read(path);
    auto plan = bytes ? planfile::parse(*bytes, QFileInfo(path).fileName()) : tl::unexpected(bytes.error());
    if (!plan) {
        showFault(plan.error().sentence);
        return;
    }
    m_choices->setExclusive(false);
    for (QAbstractButton *choice : m_choices->buttons())
        choice->setChecked(false);
    m_choices->setExclusive(true);
    choosePlan(*plan);
}

void NewStorePage::choosePlan(const PlanFile &plan)
{
    showFault({});
    m_plan = plan;
    qsizetype answering = 0;
    for (const auto &unit : plan.units)
        answering += qsizetype(unit.value.parent.isNull());
    m_summary->setText(tr("%1: %2 areas, %3 measures, %4 units.")
                           .arg(plan.plan.value.title)
                           .arg(plan.areas.size())
                           .arg(plan.measures.size())
                           .arg(answering));
    suggestPath();
}

void NewStorePage::suggestPath()
{
    if (!m_hasChosenPath)
        m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(m_plan.plan.value.key + u".plankoll"_s)));
}

void NewStorePage::create()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    m_pathField->setFault(path.isEmpty() ? tr("Choose where the store lies.") : QString());
    if (path.isEmpty()) {
        m_path->setFocus();
        return;
    }
    if (!path.startsWith("postgresql://"_L1) && !path.endsWith(".plankoll"_L1))
        path += u".plankoll"_s;
    Q_EMIT storeAsked(path, m_plan);
}

void NewStorePage::showFault(const QString &sentence)
{
    m_fault->setText(sentence.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_fault->setVisible(!sentence.isEmpty());
}
