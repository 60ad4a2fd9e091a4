// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/prose/prosedocument.h"
#include "ui/prose/proseedit.h"
#include "ui/prose/spellmarks.h"
#include "ui/prose/texttools.h"
#include "ui/report/figurespane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Writing a report's text by keys: what is typed, pasted and marked is kept as it will be read.
class ProseEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void text_shown_isKeptAsItWas_data();
    void text_shown_isKeptAsItWas();
    void keys_makeLooksAndKinds();
    void enter_leavesAHeadingAndAnEmptyItem();
    void backspace_atTheStartOfAnItem_makesItAParagraph();
    void marksTyped_areLetters();
    void html_fromWord_comesClean();
    void text_pastedPlain_hasNoMarks();
    void copied_withinTheProgram_keepsItsLooks();
    void link_setChangedAndTakenAway();
    void note_isTypedMarkedAndLeft();
    void figures_areOneBox_thatLettersGoRound();
    void figures_undone_areGone();
    void spelling_marksUnknownSwedishWords();
    void tools_showWhatTheCursorIsIn();

private:
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_unknown, QString(c), {});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_edit.get(), key, with); }
    void pasteHtml(const QString &html);

    std::unique_ptr<ProseEdit> m_edit;
};

void ProseEditTest::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void ProseEditTest::init()
{
    m_edit = std::make_unique<ProseEdit>();
    m_edit->resize(400, 300);
    m_edit->show();
    QApplication::setActiveWindow(m_edit.get());
    m_edit->setFocus();
}

void ProseEditTest::pasteHtml(const QString &html)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(u"x"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    m_edit->paste();
}

void ProseEditTest::text_shown_isKeptAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("all kinds")
        << u"Ett **fett** och *lutat* stycke.\n\n## Rubrik\n\n- ett\n- två\n\n1. a\n2. b\n\n> citat\n\n"
           "::status by=unit form=table\n\nEn [länk](https://example.org) till slut."_s;
    QTest::newRow("not as we would write it") << u"* stjärna\n* två\n\nRad\nsom går på"_s;
    QTest::newRow("letters that look like marks") << u"1\\. ett\n\n\\# två"_s;
    QTest::newRow("line breaks") << u"Storgatan 1\\\n252 20 Helsingborg"_s;
}

void ProseEditTest::text_shown_isKeptAsItWas()
{
    QFETCH(const QString, text);
    m_edit->setProse(text);
    QCOMPARE(m_edit->proseText(), text);
    // Touched and put back, it says the same though it may be written in another way.
    m_edit->moveCursor(QTextCursor::End);
    type(u"x"_s);
    QVERIFY(prose::read(m_edit->proseText()) != prose::read(text));
    key(Qt::Key_Backspace);
    QCOMPARE(prose::read(m_edit->proseText()), prose::read(text));
}

void ProseEditTest::keys_makeLooksAndKinds()
{
    type(u"Vi "_s);
    key(Qt::Key_B, Qt::ControlModifier);
    type(u"måste"_s);
    key(Qt::Key_B, Qt::ControlModifier);
    type(u" "_s);
    key(Qt::Key_I, Qt::ControlModifier);
    type(u"snart"_s);
    key(Qt::Key_I, Qt::ControlModifier);
    key(Qt::Key_Return);
    m_edit->toggleKind(ProsePart::Kind::Bullet);
    type(u"ett"_s);
    key(Qt::Key_Return);
    type(u"två"_s);
    QCOMPARE(m_edit->proseText(), u"Vi **måste** *snart*\n\n- ett\n- två"_s);
    m_edit->selectAll();
    m_edit->setKind(ProsePart::Kind::Numbered);
    QCOMPARE(m_edit->proseText(), u"1. Vi **måste** *snart*\n2. ett\n3. två"_s);
    m_edit->undo();
    QCOMPARE(m_edit->proseText(), u"Vi **måste** *snart*\n\n- ett\n- två"_s);
}

void ProseEditTest::enter_leavesAHeadingAndAnEmptyItem()
{
    m_edit->setKind(ProsePart::Kind::Heading);
    type(u"Rubrik"_s);
    key(Qt::Key_Return);
    type(u"Text"_s);
    key(Qt::Key_Return);
    m_edit->setKind(ProsePart::Kind::Bullet);
    type(u"punkt"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(u"Slut"_s);
    QCOMPARE(m_edit->proseText(), u"## Rubrik\n\nText\n\n- punkt\n\nSlut"_s);
}

void ProseEditTest::backspace_atTheStartOfAnItem_makesItAParagraph()
{
    m_edit->setProse(u"- ett"_s);
    key(Qt::Key_Backspace);
    QCOMPARE(m_edit->proseText(), u"ett"_s);
}

void ProseEditTest::marksTyped_areLetters()
{
    type(u"# 5 * 3 *nu* [1] - a_b_"_s);
    const Prose parts = prose::read(m_edit->proseText());
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().kind, ProsePart::Kind::Body);
    QCOMPARE(parts.first().plainText(), u"# 5 * 3 *nu* [1] - a_b_"_s);
}

void ProseEditTest::html_fromWord_comesClean()
{
    pasteHtml(
        u"<html><head><style>p.MsoNormal{font-family:Calibri}</style></head><body>"
        "<h1 style='color:red'>Rubrik</h1><p class=MsoNormal style='font-size:22pt;color:blue'>Ett <b>fett</b> och "
        "<i>lutat</i> ord, en <a href='https://example.org/'>länk</a> och en <a href='file:///C:/x'>fil</a>.</p>"
        "<p class=MsoNormal>&nbsp;</p>"
        "<p class=MsoListParagraph>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span>punkt</p>"
        "<p class=MsoListParagraph>2.<span>&nbsp;&nbsp;&nbsp; </span>nummer</p>"
        "<ul><li>äkta</li></ul><img src='x.png'><table><tr><td>cell</td></tr></table></body></html>"_s);
    QCOMPARE(m_edit->proseText(),
             u"## Rubrik\n\nEtt **fett** och *lutat* ord, en [länk](https://example.org/) och en fil.\n\n"
             "- punkt\n\n1. nummer\n\n- äkta\n\ncell"_s);
}

void ProseEditTest::text_pastedPlain_hasNoMarks()
{
    auto *data = new QMimeData;
    data->setText(u"**ett**\n\n- två\n"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    m_edit->paste();
    const Prose parts = prose::read(m_edit->proseText());
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].plainText(), u"**ett**"_s);
    QCOMPARE(parts[1].plainText(), u"- två"_s);
}

void ProseEditTest::copied_withinTheProgram_keepsItsLooks()
{
    const QString text = u"## Rubrik\n\nEtt **fett** ord.\n\n::time\n\n> citat"_s;
    m_edit->setProse(text);
    m_edit->selectAll();
    m_edit->copy();
    ProseEdit other;
    other.paste();
    QCOMPARE(prose::read(other.proseText()), prose::read(text));
}

void ProseEditTest::link_setChangedAndTakenAway()
{
    type(u"Läs handboken"_s);
    m_edit->setLink(u"https://example.org/a"_s); // the word that the cursor is at
    QCOMPARE(m_edit->proseText(), u"Läs [handboken](https://example.org/a)"_s);
    m_edit->moveCursor(QTextCursor::Left);
    QCOMPARE(m_edit->link(), u"https://example.org/a"_s);
    m_edit->setLink(u"https://example.org/b"_s);
    QCOMPARE(m_edit->proseText(), u"Läs [handboken](https://example.org/b)"_s);
    m_edit->setLink({});
    QCOMPARE(m_edit->proseText(), u"Läs handboken"_s);
}

void ProseEditTest::note_isTypedMarkedAndLeft()
{
    type(u"Hälften."_s);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_edit->isNote());
    QVERIFY(m_edit->link().isEmpty()); // no address that anybody could follow
    type(u"Av 141."_s);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type(u" Fler väntas."_s);
    QCOMPARE(m_edit->proseText(), u"Hälften.[Av 141.](note:) Fler väntas."_s);

    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(8);
    cursor.setPosition(15, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->proseText(), u"Hälften.Av 141. Fler väntas."_s);
    m_edit->undo();
    QCOMPARE(m_edit->proseText(), u"Hälften.[Av 141.](note:) Fler väntas."_s);
}

void ProseEditTest::figures_areOneBox_thatLettersGoRound()
{
    type(u"Före"_s);
    m_edit->setFigures({u"status"_s, {{u"by"_s, u"unit"_s}}});
    type(u"Efter"_s);
    QCOMPARE(m_edit->proseText(), u"Före\n\n::status by=unit\n\nEfter"_s);
    m_edit->moveCursor(QTextCursor::Start);
    key(Qt::Key_Down);
    QCOMPARE(m_edit->figures().kind, u"status"_s);
    QSignalSpy asked(m_edit.get(), &ProseEdit::figuresAsked);
    key(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    type(u"x"_s);
    QCOMPARE(m_edit->proseText(), u"Före\n\n::status by=unit\n\nx\n\nEfter"_s);
    m_edit->moveCursor(QTextCursor::Start);
    key(Qt::Key_Down);
    m_edit->setFigures({u"time"_s, {}});
    QVERIFY2(m_edit->proseText().startsWith(u"Före\n\n::time\n\n"_s), qPrintable(m_edit->proseText()));
    QVERIFY(!m_edit->proseText().contains(u"::status"_s));
}

void ProseEditTest::figures_undone_areGone()
{
    type(u"Före"_s);
    m_edit->setFigures({u"time"_s, {}});
    m_edit->undo();
    QCOMPARE(m_edit->proseText(), u"Före"_s);
}

void ProseEditTest::spelling_marksUnknownSwedishWords()
{
    auto speller = Speller::load(u"sv"_s);
    QVERIFY2(speller, "there is no Swedish dictionary");
    m_edit->spelling()->setSpeller(std::move(speller));
    const auto unknown
        = m_edit->spelling()->unknownIn(u"Förvaltninggen har arbetat med SFI, 2026-års plan och www.exampel.se"_s);
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown.first().text, u"Förvaltninggen"_s);
    QVERIFY(m_edit->spelling()->speller()->suggestions(u"Förvaltninggen"_s).contains(u"Förvaltningen"_s));
    m_edit->spelling()->speller()->learn(u"Förvaltninggen"_s);
    QVERIFY(m_edit->spelling()->unknownIn(u"Förvaltninggen"_s).isEmpty());
}

void ProseEditTest::tools_showWhatTheCursorIsIn()
{
    TextTools tools(*m_edit);
    m_edit->setProse(u"## Rubrik\n\nEtt **fett**"_s);
    const auto *heading = tools.findChild<Button *>(u"heading"_s), *bold = tools.findChild<Button *>(u"bold"_s);
    m_edit->moveCursor(QTextCursor::Right);
    QVERIFY(heading->isChecked());
    QVERIFY(!bold->isChecked());
    m_edit->moveCursor(QTextCursor::End);
    QVERIFY(!heading->isChecked());
    QVERIFY(bold->isChecked());
    Q_EMIT m_edit->linkAsked();
    auto *address = tools.findChild<QLineEdit *>(u"linkAddress"_s);
    address->setText(u"example.org"_s);
    tools.findChild<Button *>(u"setLink"_s)->click();
    QVERIFY2(m_edit->proseText().contains(u"[fett](https://example.org)"_s), qPrintable(m_edit->proseText()));
}

QTEST_MAIN(ProseEditTest)
#include "tst_proseedit.moc"
