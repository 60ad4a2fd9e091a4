// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingpane.h"

#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/review/answercomparison.h"
#include "ui/review/requestpane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

ReadingPane::ReadingPane(bool accepts, QWidget *parent)
    : QWidget(parent)
    , m_accepts(accepts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"answerScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(look::px(24));
    m_comparison = new AnswerComparison(m_scroll);
    connect(m_comparison, &AnswerComparison::evidenceOpened, this, &ReadingPane::evidenceOpened);
    m_scroll->setWidget(m_comparison);
    column->addWidget(m_scroll, 1);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"fault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addWidget(new Divider(Divider::Weight::Light, this));
    m_footer = makeFooter();
    column->addWidget(m_footer);
    m_request = new RequestPane(this);
    m_request->hide();
    column->addWidget(m_request);
    connect(m_request, &RequestPane::cancelled, this, [this] { openRequest(false); });
    connect(m_request, &RequestPane::requested, this, &ReadingPane::completionRequested);
    addArrows();
}

QWidget *ReadingPane::makeHead()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(16), look::px(10), look::px(16), look::px(4));
    column->setSpacing(look::px(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(look::px(8));
    m_title = new SectionTitle(QString(), pane);
    m_title->setObjectName(u"answerTitle"_s);
    m_title->setWrapped(true);
    first->addWidget(m_title, 1);
    m_position = new Text(TextRole::Small, pane);
    m_position->setInk(&Tokens::text2);
    first->addWidget(m_position);
    m_up = new Button(ToolIcon::ChevronUp, tr("Previous answer"), ButtonKind::Outlined, pane);
    m_up->setObjectName(u"previousAnswer"_s);
    m_down = new Button(ToolIcon::ChevronDown, tr("Next answer"), ButtonKind::Outlined, pane);
    m_down->setObjectName(u"nextAnswer"_s);
    for (Button *button : {m_up, m_down})
        button->setCompact(true);
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT stepped(1); });
    first->addWidget(m_up);
    first->addWidget(m_down);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    m_facts = second;
    second->setSpacing(look::px(16));
    m_unit = new Text(TextRole::SmallStrong, pane);
    m_state = new IconText(AnswerIcon::Submitted, {}, pane);
    m_authorised = new ElidedText(TextRole::Small, Qt::ElideRight, pane);
    m_authorised->setObjectName(u"authorised"_s);
    m_authorised->setInk(&Tokens::text2);
    second->addWidget(m_unit);
    second->addWidget(m_state);
    second->addWidget(m_authorised, 1);
    column->addLayout(second);
    m_receipt = wrappedText({}, TextRole::Small, pane, &Tokens::text2);
    m_receipt->setObjectName(u"receipt"_s);
    column->addWidget(m_receipt);
    m_againstPlace = new QWidget(pane);
    auto *third = new QHBoxLayout(m_againstPlace);
    third->setContentsMargins(0, look::px(2), 0, 0);
    third->setSpacing(look::px(8));
    auto *label = new Text(tr("Compare with"), TextRole::Small, m_againstPlace);
    label->setInk(&Tokens::text2);
    m_against = new SegmentedSwitch({tr("the version that was sent back"), tr("the last round")},
                                    SegmentedSwitch::Shape::Chips, m_againstPlace);
    m_against->setObjectName(u"compareWith"_s);
    m_against->setAccessibleName(tr("Compare with"));
    third->addWidget(label);
    third->addWidget(m_against);
    third->addStretch(1);
    column->addWidget(m_againstPlace);
    connect(m_against, &SegmentedSwitch::currentChanged, this, &ReadingPane::compare);
    return pane;
}

QWidget *ReadingPane::makeFooter()
{
    auto *pane = new QWidget(this);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(look::px(16), look::px(10), look::px(16), look::px(10));
    row->setSpacing(look::px(8));
    m_accept = new Button(tr("Accept"), ButtonKind::Primary, pane);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setKey(Qt::Key_K);
    m_accept->setVisible(m_accepts);
    connect(m_accept, &Button::clicked, this, &ReadingPane::accepted);
    m_ask = new Button(tr("Request completion …"), ButtonKind::Outlined, pane);
    m_ask->setObjectName(u"requestCompletion"_s);
    m_ask->setKey(Qt::Key_B);
    connect(m_ask, &Button::clicked, this, [this] { openRequest(true); });
    m_remind = new Button(tr("Remind the unit …"), ButtonKind::Outlined, pane);
    m_remind->setObjectName(u"remindUnit"_s);
    m_remind->setGlyph(ToolIcon::Mail);
    connect(m_remind, &Button::clicked, this, &ReadingPane::remindAsked);
    m_awaited = new Text(tr("The unit has not completed it yet."), TextRole::Small, pane);
    m_awaited->setInk(&Tokens::text2);
    row->addWidget(m_accept);
    row->addWidget(m_ask);
    row->addWidget(m_remind);
    row->addWidget(m_awaited);
    row->addStretch(1);
    m_hint = new KeyHint({u"↑"_s, u"↓"_s}, tr("change answer"), pane);
    row->addWidget(m_hint);
    return pane;
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < look::px(480);
    m_facts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_facts->setSpacing(look::px(isNarrow ? 2 : 16));
    m_hint->setVisible(!isNarrow);
    placeRequest();
}

void ReadingPane::placeRequest()
{
    // With large text what is being written goes before what is known.
    const bool hidesFacts = height() < look::px(320) && !m_request->isHidden();
    m_unit->setHidden(hidesFacts);
    m_state->setHidden(hidesFacts);
    m_authorised->setHidden(hidesFacts);
}

void ReadingPane::addArrows()
{
    // Everywhere in the pane but in the request, where the arrows move the cursor.
    const auto add = [this](QWidget *part, Qt::Key key, int step) {
        auto *shortcut = new QShortcut(key, part);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { Q_EMIT stepped(step); });
    };
    for (QWidget *part : {m_title->parentWidget(), static_cast<QWidget *>(m_comparison), m_footer}) {
        add(part, Qt::Key_Up, -1);
        add(part, Qt::Key_Down, 1);
    }
}

void ReadingPane::setItem(const PlanBook &book, const ReviewItem &item, QDate today)
{
    const bool isOther = item.id() != m_item.id();
    m_item = item;
    m_today = today;
    m_title->setText(item.title);
    m_unit->setText(item.unit);
    const bool wasAsked = std::any_of(item.sheet.thread.begin(), item.sheet.thread.end(), [&](const auto &comment) {
        return comment->purpose == "request"_L1 && comment.writtenAt < item.sheet.cell.submittedAt;
    });
    const QString when = words::moment(item.sheet.cell.submittedAt, book, today);
    m_state->setIcon(item.isAwaited ? AnswerIcon::CompletionRequested : AnswerIcon::Submitted);
    m_state->setWords(item.isAwaited
                          ? tr("Completion requested %1").arg(words::moment(item.sheet.cell.changedAt, book, today))
                      : wasAsked ? tr("Submitted again %1").arg(when)
                                 : tr("Submitted %1").arg(when));
    m_accept->setVisible(m_accepts && !item.isAwaited);
    m_ask->setVisible(!item.isAwaited);
    m_remind->setVisible(item.isAwaited);
    m_awaited->setVisible(item.isAwaited);
    setAuthorised({});
    if (isOther) {
        setReceipt({});
        setCode({});
    }
    m_book = book;
    m_evidence.clear();
    if (isOther)
        m_sentBack.reset();
    setSentBack(book, m_sentBack);
    if (!isOther)
        return;
    m_against->setCurrent(0);
    m_scroll->verticalScrollBar()->setValue(0);
    m_fault->hide();
    m_request->finish();
    openRequest(false);
}

ComparedAnswer ReadingPane::before() const
{
    const AnswerSheet &sheet = m_item.sheet;
    ComparedAnswer before{.title = tr("Before")};
    if (m_sentBack && m_against->current() == 0) {
        before.answer = m_sentBack->answer;
        before.title = tr("Sent back · %1").arg(words::longDay(words::dayOf(m_sentBack->submittedAt, m_book)));
    } else if (!sheet.previous.isEmpty()) {
        const PreviousAnswer &previous = sheet.previous.first();
        before.answer = previous.answer;
        before.title = tr("Before · %1").arg(words::longDay(words::dayOf(previous.submittedAt, m_book)));
        if (previous.unit != sheet.cell.unit)
            before.title += u" · "_s + words::unitLabel(m_book, previous.unit);
    }
    return before;
}

void ReadingPane::compare()
{
    const AnswerSheet &sheet = m_item.sheet;
    ComparedAnswer now{.answer = sheet.submitted};
    now.title = tr("Now · %1").arg(words::longDay(words::dayOf(sheet.cell.submittedAt, m_book)));
    m_comparison->setSides(m_book, now, before(), m_evidence);
}

void ReadingPane::setSentBack(const PlanBook &book, const std::optional<PreviousAnswer> &version)
{
    m_book = book;
    m_sentBack = version;
    // With one thing to compare with there is nothing to choose.
    m_againstPlace->setVisible(version && !m_item.sheet.previous.isEmpty());
    compare();
}

void ReadingPane::setEvidence(const PlanBook &book, const QList<Recorded<Evidence>> &evidence)
{
    m_book = book;
    m_evidence = evidence;
    compare();
}

void ReadingPane::setAuthorised(const QString &words)
{
    m_authorised->setText(words);
}

void ReadingPane::setReceipt(const QString &words)
{
    m_cameBy = words;
    showReceipt();
}

void ReadingPane::setCode(const QString &code)
{
    m_code = code;
    showReceipt();
}

void ReadingPane::showReceipt()
{
    QStringList said;
    if (!m_cameBy.isEmpty())
        said << m_cameBy;
    if (!m_code.isEmpty())
        said << tr("Receipt %1").arg(m_code);
    m_receipt->setText(said.join(u" · "_s));
    m_receipt->setVisible(!said.isEmpty());
}

void ReadingPane::setPosition(int row, int count)
{
    m_position->setText(tr("%1 of %2").arg(row + 1).arg(count));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < count);
}

void ReadingPane::openRequest(bool open)
{
    const bool hadFocus = m_request->isAncestorOf(focusWidget()) && m_request->isVisible();
    m_request->setVisible(open);
    m_footer->setVisible(!open);
    placeRequest();
    if (open)
        m_request->begin(m_item.unit);
    else if (hadFocus)
        m_ask->setFocus();
}

void ReadingPane::showFault(const QString &sentence)
{
    if (m_request->isVisible()) {
        m_request->showFault(sentence);
        return;
    }
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ReadingPane::requestStored()
{
    m_request->finish();
    openRequest(false);
}

void ReadingPane::setBusy(bool busy)
{
    for (Button *button : {m_accept, m_ask})
        look::setBusy(button, busy);
}
