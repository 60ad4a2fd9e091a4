// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "core/plan/accent.h"
#include "core/plan/logofile.h"
#include "core/plan/planedits.h"
#include "core/report/rendering.h"
#include "core/text/zipped.h"
#include "tests/support/desk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace report;

/// A municipality's own look: what colours and logos hold, and that every format shows them.
class ReportLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accent_isJudgedInWords_data();
    void accent_isJudgedInWords();
    void shades_ofEveryAccentThatHolds_holdTheirNumbers();
    void logo_thatCannotBeDrawnAlike_isRefused_data();
    void logo_thatCannotBeDrawnAlike_isRefused();
    void planFile_carriesTheLook();
    void planFile_faultyLook_isRefusedByPlace();
    void template_faultyLook_isNotSaved();
    void round_opened_keepsItsLookWhenTheTemplateChanges();
    void lockedFiles_areEqual_whenTheRoundsTemplateChanges();
    void pdf_withLogo_passesTheChecker_data();
    void pdf_withLogo_passesTheChecker();
    void cover_structure_beginsWithTheLogosWords();
    void logosOwnPetrol_isNotTheAccent();
    void html_holdsTheLogoAndNoPetrol();
    void docx_holdsTheLogoWithItsWords();

private:
    [[nodiscard]] Desk desk(const QString &name) { return Desk::create(m_folder.address(name)); }
    /// A round's data with a look of its own.
    [[nodiscard]] ReportData dataWith(const ReportLook &look);
    [[nodiscard]] QByteArray checked(const char *script, const QString &path, bool &ok,
                                     const QStringList &options = {});

    TemporaryStores m_folder{};
};

namespace {

const QByteArray plain = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">
<style>.a{fill:#7a1f5c}</style><rect class="a" width="40" height="40" rx="6"/>
<g transform="translate(50 4)"><path d="M0 0h60v10H0zM0 22h40v10H0z" fill="#0e4a5c"/></g>
<circle cx="20" cy="20" r="9" fill="none" stroke="#fff" stroke-width="3"/></svg>)svg";

QByteArray png(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = size.height() / 4; y < size.height() * 3 / 4; ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgba(120, 30, 90, x % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ReportLook look(const QByteArray &logo = plain)
{
    return {.municipality = u"Lindåsa kommun"_s,
            .accent = u"#7a1f5c"_s,
            .logo = logo,
            .logoAltSv = u"Lindåsa kommuns vapen: ett lindblad"_s,
            .logoAltEn = u"Arms of Lindåsa: a lime leaf"_s};
}

QByteArray svgWith(const QByteArray &inner)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inner + "</svg>";
}

} // namespace

ReportData ReportLookTest::dataWith(const ReportLook &own)
{
    static int number = 0;
    Desk desk = this->desk(u"look-%1.plankoll"_s.arg(++number));
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    ReportData data = need(reports::load(desk.journal(), round, {2026, 8, 1}));
    data.look->value = own;
    return data;
}

QByteArray ReportLookTest::checked(const char *script, const QString &path, bool &ok, const QStringList &options)
{
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(u"python3"_s, QStringList{QString::fromLatin1(script)} + options + QStringList{path});
    ok = checker.waitForFinished(60'000) && checker.exitCode() == 0;
    return checker.readAll();
}

void ReportLookTest::accent_isJudgedInWords_data()
{
    QTest::addColumn<QString>("colour");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("nearest");
    QTest::addColumn<QString>("words");
    QTest::newRow("none is petrol") << QString() << true << QString() << u"petrol"_s;
    QTest::newRow("dark red") << u"#7A1F5C"_s << true << QString() << u"Holds"_s;
    QTest::newRow("without the mark") << u"003366"_s << true << QString() << u"Holds"_s;
    QTest::newRow("black") << u"#000000"_s << true << QString() << u"21"_s;
    QTest::newRow("brick is what is delayed") << u"#a8401f"_s << true << QString() << u"delayed"_s;
    QTest::newRow("yellow") << u"#ffcc00"_s << false << u"#876c00"_s << u"nearest colour that holds is #876c00"_s;
    QTest::newRow("grey of 4.6 to 1") << u"#757575"_s << false << u"#6f6f6f"_s << u"4.6 to 1"_s;
    QTest::newRow("white") << u"#ffffff"_s << false << u"#6f6f6f"_s << u"1.0 to 1"_s;
    QTest::newRow("a word") << u"blå"_s << false << QString() << u"“blå” is not a colour"_s;
}

void ReportLookTest::accent_isJudgedInWords()
{
    QFETCH(const QString, colour);
    const AccentVerdict verdict = judgeAccent(colour);
    QTEST(verdict.holds, "holds");
    QTEST(verdict.nearest, "nearest");
    QFETCH(const QString, words);
    QVERIFY2(verdict.sentence.contains(words), qPrintable(verdict.sentence));
    if (!verdict.nearest.isEmpty())
        QVERIFY(judgeAccent(verdict.nearest).holds);
}

void ReportLookTest::shades_ofEveryAccentThatHolds_holdTheirNumbers()
{
    int held = 0;
    for (int number = 0; number < 16 * 16 * 16; ++number) {
        const Rgb accent{(number >> 8) * 17, ((number >> 4) & 15) * 17, (number & 15) * 17};
        if (!judgeAccent(hexOf(accent)).holds)
            continue;
        ++held;
        const AccentShades shades = shadesOf(hexOf(accent));
        const QByteArray which = hexOf(accent).toLatin1();
        QVERIFY2(contrast(shades.accent, {255, 255, 255}) >= leastAccentContrast, which);
        QVERIFY2(contrast(shades.onMid, shades.mid) >= 4.5, which);
        QVERIFY2(contrast({26, 26, 26}, shades.light) >= 4.5, which);
        QVERIFY2(contrast(shades.accent, shades.mid) >= 1.4, which); // told apart in a grey copy
        QVERIFY2(contrast(shades.mid, shades.light) >= 1.4, which);
    }
    QVERIFY(held > 1000);
    QCOMPARE(Palette::of({}), Palette());
}

void ReportLookTest::logo_thatCannotBeDrawnAlike_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    const QByteArray picture = png({20, 10});
    QTest::newRow("a PNG") << picture << QString();
    QTest::newRow("an SVG") << plain << QString();
    QTest::newRow("an editor's own elements are passed over")
        << svgWith("<i:own xmlns:i=\"urn:i\"><i:text/></i:own><rect width=\"9\" height=\"9\"/>") << QString();
    QTest::newRow("an editor's own style")
        << svgWith("<g style=\"font-family:Arial;font-size:12px;fill:#123456\" font-weight=\"bold\"><rect width=\"9\" "
                   "height=\"9\"/></g>")
        << QString();
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff\xe0 and so on") << u"PNG or an SVG"_s;
    QTest::newRow("an empty PNG") << picture.left(8) << u"damaged PNG"_s;
    QTest::newRow("a PNG of 5000 pixels") << png({5000, 2}) << u"5000 × 2"_s;
    QTest::newRow("too many bytes") << plain + QByteArray(300 * 1024, ' ') << u"at most 256 kB"_s;
    QTest::newRow("text") << svgWith("<text>Lindåsa</text>") << u"“text”"_s;
    QTest::newRow("a gradient") << svgWith("<linearGradient id=\"a\"/><rect width=\"9\" height=\"9\"/>")
                                << u"“linearGradient”"_s;
    QTest::newRow("what points at itself")
        << svgWith("<g id=\"a\"><use href=\"#a\"/></g><rect width=\"9\" height=\"9\"/>") << u"“use”"_s;
    QTest::newRow("a script") << svgWith("<script>alert(1)</script>") << u"“script”"_s;
    QTest::newRow("a picture in it") << svgWith("<image href=\"file:///etc/passwd\"/>") << u"“image”"_s;
    QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + plain << u"entities"_s;
    QTest::newRow("no shapes") << svgWith({}) << u"shows nothing"_s;
    QTest::newRow("cut off") << plain.left(200) << u"damaged SVG"_s;
}

void ReportLookTest::logo_thatCannotBeDrawnAlike_isRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, words);
    const auto checked = logofile::check(file);
    QCOMPARE(checked.has_value(), words.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().sentence.contains(words), qPrintable(checked.error().sentence));
    else
        QVERIFY(!drawLogo({file, {}, false}).isEmpty());
}

void ReportLookTest::planFile_carriesTheLook()
{
    Desk first = desk(u"first.plankoll"_s);
    const QUuid record = looks::planRecord(first.book().plan()->key);
    ReportLook own = look();
    own.owner = first.book().plan().recordId;
    const PlanBook book = first.book();
    const auto resources = std::find_if(book.sections().begin(), book.sections().end(),
                                        [](const auto &one) { return one->key == "resources"_L1; });
    const QUuid section = resources->recordId;
    Section letter = **resources;
    letter.left = true;
    need(first.commit([&] {
        return planedits::save(first.journal(), first.pen(), Desk::strategist(),
                               {PlanDraft::of(record, own), PlanDraft::of(section, letter)});
    }));
    const QByteArray file = planfile::write(first.book());
    const PlanFile read = need(planfile::parse(file, u"plan.json"_s));
    QVERIFY(read.look);
    QCOMPARE(read.look->value, own);
    QCOMPARE(read.look->recordId, record);
    const bool isLeft = std::any_of(read.sections.begin(), read.sections.end(),
                                    [](const auto &one) { return one.value.key == "resources"_L1 && one.value.left; });
    QVERIFY(isLeft);
    Desk second = desk(u"second.plankoll"_s);
    need(second.commit([&] { return planfile::import(second.journal(), read); }));
    QCOMPARE(**second.book().look(), own);
    QCOMPARE(planfile::write(second.book()), file);
}

void ReportLookTest::planFile_faultyLook_isRefusedByPlace()
{
    Desk desk = this->desk(u"faulty.plankoll"_s);
    QJsonObject plan = QJsonDocument::fromJson(planfile::write(desk.book())).object();
    plan[u"report_look"_s] = QJsonObject{{u"accent"_s, u"#ffcc00"_s},
                                         {u"logo"_s, QString::fromLatin1(QByteArray("GIF89a").toBase64())},
                                         {u"logo_alt"_s, QJsonObject{{u"sv"_s, u"Vapen"_s}}},
                                         {u"name_in_logo"_s, u"ja"_s},
                                         {u"colour"_s, u"red"_s}};
    const auto read = planfile::parse(QJsonDocument(plan).toJson(), u"plan.json"_s);
    QVERIFY(!read);
    for (const QString &place : {u"report_look.accent: Too pale"_s, u"report_look.logo: The logo must be"_s,
                                 u"report_look.logo_alt.en: Write in English"_s, u"report_look.name_in_logo: true or"_s,
                                 u"report_look.colour"_s})
        QVERIFY2(read.error().sentence.contains(place), qPrintable(read.error().sentence));
    plan[u"report_look"_s] = QJsonObject{{u"logo"_s, u"%%%"_s}};
    const auto garbled = planfile::parse(QJsonDocument(plan).toJson(), u"plan.json"_s);
    QVERIFY(!garbled);
    QVERIFY(garbled.error().sentence.contains(u"report_look.logo: the file in base64"_s));
}

void ReportLookTest::template_faultyLook_isNotSaved()
{
    Desk desk = this->desk(u"unsaved.plankoll"_s);
    ReportLook own = look();
    own.logoAltSv.clear();
    const auto saved = desk.commit([&] {
        return planedits::save(desk.journal(), desk.pen(), Desk::strategist(),
                               {PlanDraft::of(looks::planRecord(desk.book().plan()->key), own)});
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().sentence, u"Write in Swedish what the logo shows."_s);
    QVERIFY(!desk.book().look() || (*desk.book().look())->accent != own.accent);
}

void ReportLookTest::round_opened_keepsItsLookWhenTheTemplateChanges()
{
    Desk desk = this->desk(u"copied.plankoll"_s);
    const QUuid record = looks::planRecord(desk.book().plan()->key);
    const auto save = [&](const ReportLook &own) {
        return need(desk.commit([&] {
            return planedits::save(desk.journal(), desk.pen(), Desk::strategist(), {PlanDraft::of(record, own)});
        }));
    };
    ReportLook own = look();
    own.owner = desk.book().plan().recordId;
    const QList<PlanEdit> edits = save(own);
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    const ReportData first = need(reports::load(desk.journal(), round, {2026, 8, 1}));
    const QByteArray before = need(render(first, {}));
    own.accent = u"#003366"_s;
    own.municipality = u"En annan kommun"_s;
    own.logo.clear();
    const QList<PlanEdit> changed = save(own);
    ReportData after = need(reports::load(desk.journal(), round, {2026, 8, 1}));
    QVERIFY(after.contentHash != first.contentHash); // the store's, on a draft's cover: an edit is a new revision
    after.contentHash = first.contentHash;
    QCOMPARE((*after.look)->accent, u"#7a1f5c"_s);
    QCOMPARE((*after.look)->logo, plain);
    QCOMPARE(after.look->recordId, looks::roundRecord(round));
    QVERIFY(need(render(after, {})) == before);
    // Taking the edit back gives the template its look again, and a look that was new leaves nothing behind.
    need(desk.commit([&] {
        return planedits::takeBack(desk.journal(), desk.pen(), Desk::strategist(), changed, {2026, 1, 1});
    }));
    QCOMPARE((*desk.book().look())->accent, u"#7a1f5c"_s);
    QVERIFY(!edits.isEmpty());
}

void ReportLookTest::lockedFiles_areEqual_whenTheRoundsTemplateChanges()
{
    Desk desk = this->desk(u"locked.plankoll"_s);
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    need(desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), round); }));
    const ReportData data = need(reports::load(desk.journal(), round, {2026, 8, 1}));
    const auto files = need(lockedFiles(asVersion(data, 1, {}, Desk::startMs)));
    const ReportVersion version = need(desk.commit([&] {
        return reports::lock(desk.journal(), desk.pen(), Desk::strategist(), round, {}, data.contentHash, files);
    }));
    const auto locked = [&] { return need(reports::file(desk.journal(), version, u"board"_s, u"sv"_s, u"pdf"_s)); };
    const auto live = [&] { return need(render(need(reports::load(desk.journal(), round, {2026, 8, 1})), {})); };
    const QByteArray lockedBefore = locked(), liveBefore = live();
    ReportLook own = look();
    own.owner = round.value;
    need(desk.commit([&] {
        return planedits::save(desk.journal(), desk.pen(), Desk::strategist(),
                               {PlanDraft::of(looks::roundRecord(round), own)});
    }));
    QVERIFY(locked() == lockedBefore);
    QVERIFY(live() != liveBefore);
}

void ReportLookTest::pdf_withLogo_passesTheChecker_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::newRow("shapes") << plain;
    QTest::newRow("pixels with transparency") << png({300, 90});
    QTest::newRow("pixels, upright") << png({31, 400});
}

void ReportLookTest::pdf_withLogo_passesTheChecker()
{
    QFETCH(const QByteArray, logo);
    const ReportData data = dataWith(look(logo));
    // The report as it is filed, with the data within it, and the letter that goes before it.
    for (const Wanted &wanted : {Wanted{}, Wanted{.attachesData = true}, Wanted{.kind = ReportKind::Letter}}) {
        const auto bytes = render(data, wanted);
        VERIFY_DONE(bytes);
        QVERIFY(need(render(data, wanted)) == *bytes);
        const QString path = m_folder.path(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s);
        writeBytes(path, *bytes);
        bool ok = false;
        const QByteArray said = checked(REPORT_TESTS "/check_pdf.py", path, ok,
                                        wanted.attachesData ? QStringList{u"--part"_s, u"3"_s} : QStringList());
        QVERIFY2(ok, said.constData());
    }
    auto typesetter = need(Typesetter::bundled());
    const DisplayList list = need(layOut(compose(data, {}, typesetter), typesetter));
    QCOMPARE(list.warnings, QStringList());
    QCOMPARE(pages::strays(list, typesetter), QStringList());
}

void ReportLookTest::cover_structure_beginsWithTheLogosWords()
{
    auto typesetter = need(Typesetter::bundled());
    const auto coverOf = [&](const ReportLook &own) {
        const DisplayList list = need(layOut(compose(dataWith(own), {}, typesetter), typesetter));
        return pages::structure(list, typesetter).split(u'\n').mid(0, 4).join(u'|');
    };
    const QString beside = coverOf(look());
    QVERIFY2(beside.contains(u"Figure"_s)
                 && beside.indexOf(u"Lindåsa kommuns vapen"_s) < beside.indexOf(u"Lindåsa kommun|"_s),
             qPrintable(beside));
    ReportLook own = look();
    own.nameInLogo = true;
    QVERIFY2(!coverOf(own).contains(u"Lindåsa kommun|"_s), qPrintable(coverOf(own)));
}

void ReportLookTest::logosOwnPetrol_isNotTheAccent()
{
    auto typesetter = need(Typesetter::bundled());
    const DisplayList list = need(layOut(compose(dataWith(look()), {}, typesetter), typesetter));
    int own = 0, role = 0;
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            if (const auto *path = std::get_if<Path>(&item.mark)) {
                own += path->fill && (*path->fill & 0xffffff) == 0x0e4a5c;
                role += path->fill == std::optional<QRgb>(colour::petrol)
                        || path->line == std::optional<QRgb>(colour::petrol);
            }
            if (const auto *run = std::get_if<GlyphRun>(&item.mark))
                role += run->colour == colour::petrol;
        }
    }
    QVERIFY(own > 0);
    QCOMPARE(role, 0);
}

void ReportLookTest::html_holdsTheLogoAndNoPetrol()
{
    const QByteArray html = need(render(dataWith(look()), {.format = ReportFormat::Html}));
    QVERIFY(html.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64," + plain.toBase64()
                          + "\" alt=\"Lindåsa kommuns vapen: ett lindblad\""));
    QVERIFY(html.contains("h1, h2, h3 { color: #7a1f5c;"));
    QVERIFY(!html.contains("0e4a5c"));
    const QByteArray english
        = need(render(dataWith(look(png({30, 9}))), {.format = ReportFormat::Html, .language = u"en"_s}));
    QVERIFY(english.contains("data:image/png;base64,"));
    QVERIFY(english.contains("alt=\"Arms of Lindåsa: a lime leaf\""));
}

void ReportLookTest::docx_holdsTheLogoWithItsWords()
{
    for (const QByteArray &logo : {plain, png({300, 90})}) {
        const QByteArray docx = need(render(dataWith(look(logo)), {.format = ReportFormat::Docx}));
        const QString path = m_folder.path(u"look.docx"_s);
        writeBytes(path, docx);
        bool ok = false;
        const QByteArray said = checked(REPORT_TESTS "/check_docx.py", path, ok);
        QVERIFY2(ok, said.constData());
        const auto part = [&](const QString &name) { return need(zipped::unpack(docx, name, 1 << 24)); };
        QVERIFY(part(u"word/document.xml"_s).contains("descr=\"Lindåsa kommuns vapen: ett lindblad\""));
        QVERIFY(part(u"word/styles.xml"_s).contains("7A1F5C"));
        QVERIFY(!part(u"word/styles.xml"_s).contains("0E4A5C"));
        QCOMPARE(part(logo == plain ? u"word/media/image1.svg"_s : u"word/media/image1.png"_s), logo);
    }
}

QTEST_GUILESS_MAIN(ReportLookTest)
#include "tst_reportlook.moc"
