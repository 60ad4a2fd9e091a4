// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prose/prose.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is written in a report's text comes back as it was, and plain text stays plain.
class ProseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isRead_data();
    void text_isRead();
    void text_thatOnlyLooksLikeMarks_staysText_data();
    void text_thatOnlyLooksLikeMarks_staysText();
    void randomProse_comesBackTheSame();
    void randomLetters_areNeverLost();
};

namespace {

using Kind = ProsePart::Kind;

/// "Body:Hej |b:du" – readable in a failed test.
QString told(const Prose &parts)
{
    static const char *const names[] = {"Body", "Heading", "Bullet", "Numbered", "Quote", "Data"};
    QStringList out;
    for (const ProsePart &part : parts) {
        QStringList runs;
        for (const ProseRun &run : part.runs)
            runs << QString(run.bold ? u"b"_s : QString()) + (run.italic ? u"i"_s : QString())
                        + (run.link.isEmpty() ? QString() : u"<%1>"_s.arg(run.link)) + u':' + run.text;
        QString data = part.data.kind;
        for (auto it = part.data.choices.begin(); it != part.data.choices.end(); ++it)
            data += u' ' + it.key() + u'=' + it.value();
        out << QLatin1StringView(names[int(part.kind)]) + runs.join(u'|') + data;
    }
    return out.join(u" / "_s);
}

} // namespace

void ProseTest::text_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::newRow("plain paragraphs") << u"En rad\nsom går vidare.\n\nNästa."_s
                                      << u"Body:En rad som går vidare. / Body:Nästa."_s;
    QTest::newRow("a list right after its opening")
        << u"Stycke\n- ett\n- två\n  går vidare\n\nSlut"_s
        << u"Body:Stycke / Bullet:ett / Bullet:två går vidare / Body:Slut"_s;
    QTest::newRow("looks") << u"Vi **måste** vara *klara* i ***juni***."_s
                           << u"Body:Vi |b:måste|: vara |i:klara|: i |bi:juni|:."_s;
    QTest::newRow("a link, and an address")
        << u"Se [rapporten](https://example.org/a) och https://example.org/b"_s
        << u"Body:Se |<https://example.org/a>:rapporten|: och |<https://example.org/b>:https://example.org/b"_s;
    QTest::newRow("a note") << u"Hälften svarade.[Av 141.](note:) Fler väntas."_s
                            << u"Body:Hälften svarade.|<note:>:Av 141.|: Fler väntas."_s;
    QTest::newRow("heading, quote, numbers") << u"## Rubrik\n\n> Citat\n\n1. ett\n2. två"_s
                                             << u"Heading:Rubrik / Quote:Citat / Numbered:ett / Numbered:två"_s;
    QTest::newRow("loose items of two paragraphs")
        << u"- ett\n\n  mera\n\n- två"_s << u"Bullet:ett mera / Bullet:två"_s;
    QTest::newRow("items in items") << u"- ett\n  - två\n- tre"_s << u"Bullet:ett / Bullet:två / Bullet:tre"_s;
    QTest::newRow("a line break") << u"ett\\\ntvå"_s << u"Body:ett\ntvå"_s;
    QTest::newRow("figures") << u"Före\n\n::status form=table units=a,b\n\nEfter"_s
                             << u"Body:Före / Datastatus form=table units=a,b / Body:Efter"_s;
    QTest::newRow("HTML is text") << u"<b>fet</b>"_s << u"Body:<b>fet</b>"_s;
    QTest::newRow("code is text") << u"    indraget\n\n```\nrad\n```"_s << u"Body:indraget / Body:rad"_s;
    QTest::newRow("nothing") << u" \n\n "_s << QString();
}

void ProseTest::text_isRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, parts);
    QCOMPARE(told(prose::read(text)), parts);
    QCOMPARE(told(prose::read(prose::write(prose::read(text)))), parts);
}

void ProseTest::text_thatOnlyLooksLikeMarks_staysText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"# ett"_s,
                             u"- ett"_s,
                             u"+ ett"_s,
                             u"> ett"_s,
                             u"1. ett"_s,
                             u"12) ett"_s,
                             u"a*b*c"_s,
                             u"*ett*"_s,
                             u"snake_case och _detta_"_s,
                             u"[ett](två)"_s,
                             u"C:\\mapp\\fil"_s,
                             u"::status"_s,
                             u"`kod`"_s,
                             u"2 * 3 = 6 * 1"_s,
                             u"rad\n# två"_s,
                             u"rad\n==="_s,
                             u"<https://example.org>"_s,
                             u"slut\\"_s,
                             u"&amp; &"_s,
                             u"~~~"_s,
                             u"***"_s,
                             u"---"_s,
                             u"===="_s})
        QTest::newRow(qPrintable(text)) << QString(text);
}

void ProseTest::text_thatOnlyLooksLikeMarks_staysText()
{
    QFETCH(const QString, text);
    const Prose parts{{.kind = Kind::Body, .runs = {{text}}}};
    const Prose back = prose::read(prose::write(parts));
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().kind, Kind::Body);
    QCOMPARE(back.first().plainText(), text);
}

void ProseTest::randomProse_comesBackTheSame()
{
    QRandomGenerator random(7);
    const QStringList words{u"åtgärd"_s, u"(klar)"_s, u"100 %"_s, u"”citat”"_s, u"*"_s,
                            u"a_b"_s,    u"1."_s,     u"-"_s,     u"#"_s,       u"år 2026,"_s};
    for (int round = 0; round < 3000; ++round) {
        Prose parts;
        for (int i = random.bounded(1, 5); i > 0; --i) {
            ProsePart part{.kind = Kind(random.bounded(5))};
            bool isPlain = true;
            for (int run = random.bounded(1, 5); run > 0; --run, isPlain = !isPlain) {
                QString text = words[random.bounded(words.size())] + u' ' + words[random.bounded(words.size())];
                const int look = isPlain ? 0 : random.bounded(1, 5);
                text = isPlain && !part.runs.isEmpty() ? u" och "_s + text + u' '
                       : isPlain                       ? u"Vi "_s + text + u' '
                                                       : u"x%1x"_s.arg(text);
                part.append({text, look == 1 || look == 3, look == 2 || look == 3,
                             look == 4 ? u"https://example.org/å?a=(1)"_s : QString()});
            }
            part.append({u" slut"_s});
            parts << part;
        }
        const QString text = prose::write(parts);
        QVERIFY2(prose::read(text) == parts,
                 qPrintable(text + u"\n---\n"_s + told(parts) + u"\n---\n"_s + told(prose::read(text))));
    }
}

void ProseTest::randomLetters_areNeverLost()
{
    QRandomGenerator random(11);
    const QString signs = u"ab å*_`[]()<>\\#-+.1!&~:=|\"/"_s;
    for (int round = 0; round < 20000; ++round) {
        ProsePart part;
        for (int run = random.bounded(1, 4); run > 0; --run) {
            QString text;
            for (int i = random.bounded(1, 9); i > 0; --i)
                text += signs[random.bounded(signs.size())];
            part.append({text, random.bounded(2) == 0, random.bounded(2) == 0});
        }
        const QString wanted = part.plainText().simplified();
        if (wanted.isEmpty())
            continue;
        const QString text = prose::write({part});
        const Prose back = prose::read(text);
        QVERIFY2(back.size() == 1 && back.first().plainText().simplified() == wanted,
                 qPrintable(text + u"\n---\n"_s + wanted + u"\n---\n"_s + told(back)));
    }
}

QTEST_GUILESS_MAIN(ProseTest)
#include "tst_prose.moc"
