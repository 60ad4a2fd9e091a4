// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/texttools.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/prose/proseedit.h"
#include "ui/prose/spellmarks.h"

#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Kind = ProsePart::Kind;

namespace {

const QString onSetting = u"spelling/on"_s;
const QString wordsSetting = u"spelling/words"_s;

/// "example.org" and "a@example.org" as addresses that can be followed.
QString completed(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty() || address.contains(u"://"_s) || address.startsWith(u"mailto:"_s))
        return address;
    return (address.contains(u'@') ? u"mailto:"_s : u"https://"_s) + address;
}

} // namespace

TextTools::TextTools(ProseEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    build();
    connect(&m_text, &ProseEdit::cursorPositionChanged, this, &TextTools::showState);
    connect(&m_text, &ProseEdit::currentCharFormatChanged, this, &TextTools::showState);
    connect(&m_text, &ProseEdit::linkAsked, this, &TextTools::openLink);
    connect(&m_text, &ProseEdit::learnt, this, &TextTools::learn);
    showState();
}

Button *TextTools::addTool(QLayout &row, const QString &text, const QString &name, const QString &tip)
{
    auto *button = new Button(text, ButtonKind::Flat, this);
    button->setObjectName(name);
    button->setCompact(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip.section(u" ("_s, 0, 0));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text
    row.addWidget(button);
    return button;
}

void TextTools::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(6));
    auto *row = new FlowRow(nullptr, 2);
    m_bold = addTool(*row, tr("B", "bold"), u"bold"_s, tr("Bold (Ctrl+B)"));
    QFont font = m_bold->font();
    font.setBold(true);
    m_bold->setFont(font);
    m_italic = addTool(*row, tr("I", "italic"), u"italic"_s, tr("Italic (Ctrl+I)"));
    font.setBold(false);
    font.setItalic(true);
    m_italic->setFont(font);
    m_heading = addTool(*row, tr("Heading"), u"heading"_s, tr("Heading (Ctrl+Shift+H)"));
    m_heading->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_list = addTool(*row, {}, u"toggleList"_s, tr("List (Ctrl+Shift+L)"));
    m_list->setGlyph(ToolIcon::Bullets);
    m_list->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_numbers = addTool(*row, tr("1. 2."), u"toggleNumbers"_s, tr("Numbered list (Ctrl+Shift+N)"));
    m_numbers->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_quote = addTool(*row, tr("Quote"), u"quote"_s, tr("Quote (Ctrl+Shift+C)"));
    m_quote->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_link = addTool(*row, tr("Link"), u"link"_s, tr("Link (Ctrl+L)"));
    m_note = addTool(*row, tr("Note"), u"note"_s, tr("Note: small print below the section (Ctrl+Shift+T)"));
    m_spelling = addTool(*row, tr("Spelling"), u"spelling"_s, tr("Marks words that the dictionary does not know"));
    Button *figures
        = addTool(*row, tr("Insert figures …"), u"figures"_s, tr("Insert figures from the answers (Ctrl+Shift+F)"));
    figures->setGlyph(ToolIcon::Plus);
    figures->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    for (Button *button : {m_bold, m_italic, m_heading, m_list, m_numbers, m_quote, m_link, m_note, m_spelling})
        button->setCheckable(true);
    m_spelling->setChecked(QSettings().value(onSetting, true).toBool());
    column->addLayout(row);
    m_linkRow = makeLinkRow();
    column->addWidget(m_linkRow);
    connect(m_bold, &Button::clicked, &m_text, &ProseEdit::toggleBold);
    connect(m_italic, &Button::clicked, &m_text, &ProseEdit::toggleItalic);
    for (const auto &[button, kind] : {std::pair{m_heading, Kind::Heading}, std::pair{m_list, Kind::Bullet},
                                       std::pair{m_numbers, Kind::Numbered}, std::pair{m_quote, Kind::Quote}}) {
        connect(button, &Button::clicked, this, [this, kind = kind] {
            m_text.toggleKind(kind);
            m_text.setFocus();
        });
    }
    connect(m_link, &Button::clicked, this, &TextTools::openLink);
    connect(m_note, &Button::clicked, this, [this] {
        m_text.toggleNote();
        m_text.setFocus();
        showState();
    });
    connect(figures, &Button::clicked, this, &TextTools::figuresAsked);
    connect(m_spelling, &Button::toggled, this, [this](bool on) {
        QSettings().setValue(onSetting, on);
        loadSpelling();
    });
}

QWidget *TextTools::makeLinkRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(6));
    m_address = new QLineEdit(widget);
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Address of the link"));
    m_address->setPlaceholderText(tr("Address, for instance www.example.org"));
    auto *set = new Button(tr("Link"), ButtonKind::Outlined, widget);
    set->setObjectName(u"setLink"_s);
    set->setCompact(true);
    auto *away = new Button(tr("No link"), ButtonKind::Flat, widget);
    away->setObjectName(u"removeLink"_s);
    away->setCompact(true);
    row->addWidget(m_address, 1);
    row->addWidget(set);
    row->addWidget(away);
    connect(m_address, &QLineEdit::returnPressed, this, &TextTools::takeLink);
    connect(set, &Button::clicked, this, &TextTools::takeLink);
    connect(away, &Button::clicked, this, [this] {
        m_address->clear();
        takeLink();
    });
    widget->hide();
    return widget;
}

void TextTools::showState()
{
    m_bold->setChecked(m_text.isBold());
    m_italic->setChecked(m_text.isItalic());
    const Kind kind = m_text.kind();
    m_heading->setChecked(kind == Kind::Heading);
    m_list->setChecked(kind == Kind::Bullet);
    m_numbers->setChecked(kind == Kind::Numbered);
    m_quote->setChecked(kind == Kind::Quote);
    m_link->setChecked(!m_text.link().isEmpty());
    m_note->setChecked(m_text.isNote());
    m_note->setEnabled(kind != Kind::Heading);
}

void TextTools::openLink()
{
    m_link->setChecked(!m_text.link().isEmpty());
    m_address->setText(m_text.link());
    m_linkRow->show();
    m_address->setFocus();
    m_address->selectAll();
}

void TextTools::takeLink()
{
    m_text.setLink(completed(m_address->text()));
    m_linkRow->hide();
    m_text.setFocus();
}

void TextTools::setLanguage(const QString &language)
{
    if (std::exchange(m_language, language) != language)
        loadSpelling();
}

void TextTools::loadSpelling()
{
    if (!m_spelling->isChecked()) {
        m_text.spelling()->setSpeller({});
        return;
    }
    if (m_loading.isRunning())
        return;
    const auto loaded = std::make_shared<std::unique_ptr<Speller>>();
    const QString language = m_language.isEmpty() ? u"sv"_s : m_language;
    m_loading.start([=](const report::Progress &) { *loaded = Speller::load(language); },
                    [this, loaded, language] {
                        if (language != (m_language.isEmpty() ? u"sv"_s : m_language))
                            return loadSpelling(); // another plan meanwhile
                        m_spelling->setEnabled(*loaded != nullptr);
                        m_spelling->setToolTip(
                            *loaded ? tr("Marks words that the dictionary does not know")
                                    : tr("There is no hunspell dictionary for this language. Put it in the "
                                         "folder “dictionaries” beside the program."));
                        if (*loaded) {
                            for (const QString &word : QSettings().value(wordsSetting).toStringList())
                                (*loaded)->learn(word);
                        }
                        m_text.spelling()->setSpeller(std::move(*loaded));
                    });
}

void TextTools::learn(const QString &word)
{
    QStringList words = QSettings().value(wordsSetting).toStringList();
    words << word;
    QSettings().setValue(wordsSetting, words);
    if (Speller *speller = m_text.spelling()->speller()) {
        speller->learn(word);
        m_text.spelling()->rehighlight();
    }
}
