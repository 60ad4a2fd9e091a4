// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "ui/look/look.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/search/hitmodel.h"
#include "ui/shell/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace {
/// Headings between the hits; the hits as elsewhere.
class HitDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(HitModel::IsGroupRole).toBool()) {
            TwoLineDelegate::paint(painter, option, index);
            return;
        }
        const Tokens &tokens = look::tokens();
        painter->fillRect(option.rect, tokens.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
        painter->setFont(look::font(TextRole::CaptionStrong));
        painter->setPen(tokens.text2);
        painter->drawText(option.rect.adjusted(look::px(12), 0, -look::px(12), 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(HitModel::IsGroupRole).toBool())
            return TwoLineDelegate::sizeHint(option, index);
        return {look::px(120), QFontMetrics(look::font(TextRole::CaptionStrong)).height() + look::px(8)};
    }
};
} // namespace

SearchPopup::SearchPopup(ArchiveStore &archive, const Actor &actor, SearchField *field)
    : QFrame(field->window())
    , m_archive(archive)
    , m_actor(actor)
    , m_field(field)
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Hits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const auto addText = [&](TextRole role, QColor Tokens::*ink) {
        auto *text = new Text(role, this);
        text->setInk(ink);
        text->setWrapped(true);
        text->setContentsMargins(look::px(12), look::px(6), look::px(12), look::px(6));
        column->addWidget(text);
        return text;
    };
    m_line = addText(TextRole::BodyStrong, &Tokens::text);
    m_line->setObjectName(u"searchLine"_s);
    m_sentence = addText(TextRole::Small, &Tokens::text2);
    m_model = new HitModel(this);
    m_list = new RowListView(this);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Hits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_more = addText(TextRole::Small, &Tokens::text2);
    m_more->setText(tr("The %n newest are shown. Write one more word to find fewer.", nullptr, mostHits));
    hide();
    connect(m_list, &RowListView::activated, this, &SearchPopup::openCurrent);
    connect(m_list, &RowListView::clicked, this, &SearchPopup::openCurrent);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_field, &SearchField::hitsEntered, this, &SearchPopup::enterHits);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPopup::openCurrent);
    m_field->installEventFilter(this);
    m_field->window()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) { followFocus(to); });
}

void SearchPopup::search(const QString &words)
{
    m_waiting = words.trimmed();
    m_opensFirst = false;
    if (!m_isSearching)
        runWaiting();
}

void SearchPopup::runWaiting()
{
    m_words = m_waiting;
    if (m_words.isEmpty()) {
        m_model->setHits({});
        if (m_field->hasFocus())
            say(tr("Search everything"), tr("Measures, answers, conversations, people, evidence and report texts. "
                                            "Several words narrow it down."));
        else
            hide();
        return;
    }
    // One search at a time: what is typed meanwhile waits, and only the newest of it is looked for.
    m_isSearching = true;
    const QString words = m_words;
    whenDone(m_archive.search(m_actor, words, mostHits), this, [this, words](const Result<QList<SearchHit>> &hits) {
        m_isSearching = false;
        if (m_waiting != words) {
            runWaiting();
            return;
        }
        showHits(words, hits);
    });
}

void SearchPopup::showHits(const QString &words, const Result<QList<SearchHit>> &hits)
{
    if (!hits) {
        m_model->setHits({});
        say(tr("The search did not work"), hits.error().sentence);
        return;
    }
    m_model->setHits(*hits);
    m_list->setCurrentIndex(m_model->next({}, 1));
    if (hits->isEmpty()) {
        say(tr("Nothing contains “%1”").arg(words),
            tr("Only the beginnings of words are compared. Try a shorter or another word."));
    } else {
        m_line->hide();
        m_sentence->hide();
        m_list->show();
        m_more->setVisible(hits->size() >= mostHits);
        place();
        show();
        raise();
    }
    if (m_opensFirst)
        openCurrent();
}

void SearchPopup::say(const QString &line, const QString &sentence)
{
    m_line->setText(line);
    m_sentence->setText(sentence);
    m_line->show();
    m_sentence->show();
    m_list->hide();
    m_more->hide();
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const QWidget *window = parentWidget();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + look::px(2)));
    const int width = qMin(window->width() - look::px(16), qMax(m_field->width(), look::px(460)));
    const int left = qBound(look::px(8), below.x() + m_field->width() - width, window->width() - width - look::px(8));
    int height = 0;
    if (m_model->hitCount() > 0) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += m_list->sizeHintForRow(row);
        height += 2 + (m_more->isVisibleTo(this) ? m_more->heightForWidth(width - 2) : 0);
    } else {
        height = 2 + m_line->heightForWidth(width - 2) + m_sentence->heightForWidth(width - 2);
    }
    setGeometry(left, below.y(), width, qMin(height, window->height() - below.y() - look::px(32)));
}

void SearchPopup::enterHits()
{
    if (!isVisible() || m_model->hitCount() == 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->next({}, 1));
}

void SearchPopup::openCurrent()
{
    if (m_isSearching) {
        m_opensFirst = true; // the hits are on their way
        return;
    }
    const SearchHit *hit = m_model->hit(m_list->currentIndex());
    if (!hit || m_words.isEmpty())
        return;
    const SearchHit opened = *hit;
    hide();
    Q_EMIT hitOpened(opened);
}

void SearchPopup::followFocus(QWidget *to)
{
    if (to == m_field) {
        if (!m_isSearching && !isVisible())
            runWaiting();
        return;
    }
    if (isVisible() && to && to != m_list && !isAncestorOf(to))
        hide();
}

bool SearchPopup::listKey(int key)
{
    const bool isUp = key == Qt::Key_Up;
    if (isUp || key == Qt::Key_Down) {
        const QModelIndex next = m_model->next(m_list->currentIndex(), isUp ? -1 : 1);
        if (next.isValid())
            m_list->setCurrentIndex(next);
        else if (isUp)
            m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return listKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        // Esc closes what lies open before the field clears itself.
        const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isEscape && isVisible() && !m_field->text().isEmpty()) {
            hide();
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
