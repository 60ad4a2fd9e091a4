// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/proseedit.h"

#include "ui/prose/figuresbox.h"
#include "ui/prose/prosedocument.h"
#include "ui/prose/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextDocumentFragment>
#include <QUrl>

using namespace Qt::StringLiterals;

using Kind = ProsePart::Kind;

namespace {

const QString ownFormat = u"application/x-plankoll-text"_s;

QTextCursor wordAt(QTextCursor cursor)
{
    cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

/// The whole of a link that the cursor is in, whatever its looks.
QTextCursor linkAt(const QTextCursor &cursor, const QString &address)
{
    QTextCursor whole = cursor;
    int from = -1, to = -1;
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        if (piece.charFormat().anchorHref() != address) {
            if (to >= cursor.position())
                break;
            from = -1;
            continue;
        }
        from = from < 0 ? piece.position() : from;
        to = piece.position() + piece.length();
    }
    if (from >= 0) {
        whole.setPosition(from);
        whole.setPosition(to, QTextCursor::KeepAnchor);
    }
    return whole;
}

} // namespace

ProseEdit::ProseEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_spelling(new SpellMarks(document()))
{
    setTabChangesFocus(true);
    setAcceptRichText(true); // what arrives is cut down to what a text may hold
    document()->documentLayout()->registerHandler(prosedocument::figuresObject, new FiguresBox(*this));
    setProse({});
}

void ProseEdit::setProse(const QString &text)
{
    const QSignalBlocker quiet(this);
    prosedocument::show(*document(), prose::read(text));
    m_set = text;
    m_asShown = prose::write(prosedocument::read(*document()));
    moveCursor(QTextCursor::Start);
}

QString ProseEdit::proseText() const
{
    const QString now = prose::write(prosedocument::read(*document()));
    return now == m_asShown ? m_set : now;
}

Kind ProseEdit::kind() const
{
    return prosedocument::kindOf(textCursor().block());
}

void ProseEdit::setKind(Kind kind)
{
    prosedocument::setKind(textCursor(), kind);
    QTextCharFormat typed
        = textCursor().block().charFormat(); // an empty paragraph has no letters to take the look from
    if (textCursor().block().length() == 1)
        setCurrentCharFormat(typed);
    Q_EMIT cursorPositionChanged();
}

void ProseEdit::toggleKind(Kind wanted)
{
    setKind(kind() == wanted ? Kind::Body : wanted);
}

bool ProseEdit::isBold() const
{
    return kind() != Kind::Heading && currentCharFormat().fontWeight() >= QFont::DemiBold;
}

bool ProseEdit::isItalic() const
{
    return kind() != Kind::Quote && currentCharFormat().fontItalic();
}

void ProseEdit::merge(const QTextCharFormat &format)
{
    if (isReadOnly())
        return;
    mergeCurrentCharFormat(format);
    Q_EMIT cursorPositionChanged();
}

void ProseEdit::toggleBold()
{
    if (kind() == Kind::Heading)
        return; // a heading is bold by itself
    QTextCharFormat format;
    format.setFontWeight(isBold() ? QFont::Normal : QFont::Bold);
    merge(format);
}

void ProseEdit::toggleItalic()
{
    if (kind() == Kind::Quote)
        return;
    QTextCharFormat format;
    format.setFontItalic(!isItalic());
    merge(format);
}

QString ProseEdit::link() const
{
    return currentCharFormat().isAnchor() && !isNote() ? currentCharFormat().anchorHref() : QString();
}

bool ProseEdit::isNote() const
{
    return currentCharFormat().isAnchor() && currentCharFormat().anchorHref() == ProseRun::noteTarget;
}

void ProseEdit::toggleNote()
{
    if (kind() == Kind::Heading)
        return; // a heading stands in the contents, too
    const bool wasNote = isNote();
    QTextCursor cursor = textCursor();
    if (wasNote && !cursor.hasSelection()) { // what is typed next goes on after the note
        cursor.setPosition(linkAt(cursor, ProseRun::noteTarget).selectionEnd());
        setTextCursor(cursor);
    }
    merge(prosedocument::noteFormat(!wasNote));
}

void ProseEdit::setLink(const QString &address)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor = link().isEmpty() ? wordAt(cursor) : linkAt(cursor, link());
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    format.setFontUnderline(!address.isEmpty());
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
        return;
    }
    if (!address.isEmpty()) // nothing to link: the address is its own text
        prosedocument::insert(cursor, {ProsePart{.runs = {{address, false, false, address}}}});
}

ProseData ProseEdit::figures() const
{
    return prosedocument::figuresAt(textCursor());
}

void ProseEdit::setFigures(const ProseData &data)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (figures().kind.isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
    } else {
        cursor.select(QTextCursor::BlockUnderCursor);
        const bool isFirst = cursor.selectionStart() == 0;
        cursor.removeSelectedText();
        if (isFirst)
            cursor.movePosition(QTextCursor::Start);
    }
    ProsePart part;
    part.kind = Kind::Data;
    part.data = data;
    prosedocument::insert(cursor, {part});
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void ProseEdit::setDescriber(std::function<QString(const ProseData &)> describer)
{
    m_describer = std::move(describer);
}

QString ProseEdit::describe(const ProseData &data) const
{
    return m_describer ? m_describer(data) : data.kind;
}

bool ProseEdit::isAtFigures() const
{
    return !figures().kind.isEmpty();
}

void ProseEdit::breakParagraph()
{
    QTextCursor cursor = textCursor();
    const Kind was = kind();
    const bool isEmpty = cursor.block().length() == 1;
    if (isEmpty && was != Kind::Body)
        return setKind(Kind::Body); // Enter on an empty item leaves the list
    cursor.insertBlock();
    setTextCursor(cursor);
    if (was == Kind::Heading && cursor.block().length() == 1)
        setKind(Kind::Body);
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = keys == Qt::ControlModifier;
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    if (isEnter && keys == Qt::NoModifier && isAtFigures())
        Q_EMIT figuresAsked();
    else if (isEnter && keys == Qt::NoModifier)
        breakParagraph();
    else if (event->key() == Qt::Key_Backspace && keys == Qt::NoModifier && textCursor().atBlockStart()
             && !textCursor().hasSelection() && kind() != Kind::Body)
        setKind(Kind::Body);
    else if (control && event->key() == Qt::Key_B)
        toggleBold();
    else if (control && event->key() == Qt::Key_I)
        toggleItalic();
    else if (control && event->key() == Qt::Key_L)
        Q_EMIT linkAsked();
    else if (keys == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_T)
        toggleNote();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint() && isAtFigures() && !control) {
        QTextCursor cursor = textCursor(); // letters never stand beside figures
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
        setTextCursor(cursor);
        QTextEdit::keyPressEvent(event);
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void ProseEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (isAtFigures() && !isReadOnly())
        Q_EMIT figuresAsked();
}

void ProseEdit::addSuggestions(QMenu &menu, const QTextCursor &place)
{
    const Speller *speller = m_spelling->speller();
    const int at = place.positionInBlock();
    const auto words = m_spelling->unknownIn(place.block().text());
    const auto word = std::find_if(words.begin(), words.end(), [at](const SpellMarks::Word &one) {
        return at >= one.from && at <= one.from + one.text.size();
    });
    if (word == words.end() || !speller || isReadOnly())
        return;
    QAction *const first = menu.actions().value(0);
    QTextCursor cursor(place.block());
    cursor.setPosition(place.block().position() + word->from);
    cursor.setPosition(cursor.position() + int(word->text.size()), QTextCursor::KeepAnchor);
    const QStringList suggestions = speller->suggestions(word->text).mid(0, 6);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        menu.insertAction(first, action);
    }
    auto *learn = new QAction(tr("“%1” is right").arg(word->text), &menu);
    connect(learn, &QAction::triggered, this, [this, text = word->text] { Q_EMIT learnt(text); });
    menu.insertAction(first, learn);
    menu.insertSeparator(first);
}

void ProseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool ProseEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return false; // a file is the page's to take, not a text
    return source->hasText() || source->hasHtml() || source->hasFormat(ownFormat);
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    Prose parts;
    if (source->hasFormat(ownFormat)) {
        parts = prose::read(QString::fromUtf8(source->data(ownFormat)));
    } else if (source->hasHtml()) {
        parts = prosedocument::fromHtml(source->html());
    } else {
        // Plain text: a blank line between paragraphs, or each line one of its own; no mark in it means anything.
        for (const QString &line : source->text().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                parts << ProsePart{.runs = {{line.trimmed()}}};
        }
    }
    QTextCursor cursor = textCursor();
    prosedocument::insert(cursor, parts);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *ProseEdit::createMimeDataFromSelection() const
{
    const Prose parts = prosedocument::read(textCursor());
    auto *data = new QMimeData; // not the one of the text field, which makes its formats late and hides those added
    data->setText(prose::plainText(parts));
    data->setHtml(textCursor().selection().toHtml());
    data->setData(ownFormat, prose::write(parts).toUtf8());
    return data;
}
