// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"
#include "core/form/formwords.h"
#include "core/form/workbook.h"
#include "core/text/zipped.h"
#include "tests/support/exchangedesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

/// A form goes out, is filled in by whatever program the unit has, and comes back whole or with its faults row by row.
class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void form_holdsItsOwnUnitAlone();
    void form_offersItsChoicesInDropDowns();
    void form_isSetUpForALaptopAndForPaper();
    void form_withFaults_opensAtTheFirst_andShowsEachWhole();
    void form_whereAFileLies_isRefusedAndTheFileKept();
    void form_withAStatusOfItsOwn_isToldTheLabelsOfTheList();
    void form_filledByAnotherProgram_readsBackRight_data();
    void form_filledByAnotherProgram_readsBackRight();
    void form_unchanged_isTheLastAnswerAgain();
    void form_initiatives_haveTheirPlace_andAreKept();
    void form_withFaults_bringsNothing_andNamesEveryCell();
    void form_withFaults_comesBackMarked();
    void form_untouched_bringsNothing();
    void form_takenTwiceOrInAnotherOrder_isTheSame();
    void form_changedSince_isKeptBesideAsAConflict();
    void form_withoutAuthorisation_comesAsDrafts();
    void form_withRowsMoved_isRead();
    void form_textsThatLookLikeFormulas_stayTexts();
    void file_thatIsNoForm_isRefusedWithItsSentence_data();
    void file_thatIsNoForm_isRefusedWithItsSentence();

private:
    [[nodiscard]] QString made(const QString &unit = {});
    [[nodiscard]] QString filled(const QString &form, QJsonObject cells);
    [[nodiscard]] QJsonObject goodCells() const;
    ExchangeDesk m_desk{};
    QString m_store{};
    const QString m_unit{u"socialtjänsten"_s};
    int m_count = 0;
};

namespace {

void run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(100'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

} // namespace

void FormTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
}

QString FormTest::made(const QString &unit)
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId id = need(need(open->plan.load().result()).findUnit(unit.isEmpty() ? m_unit : unit));
    const QString path = m_desk.path(u"form-%1-%2.xlsx"_s.arg(m_count).arg(QUuid::createUuid().toString(QUuid::Id128)));
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), id, path).result());
    return path;
}

QString FormTest::filled(const QString &form, QJsonObject cells)
{
    const QString path = m_desk.path(u"filled-%1.xlsx"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    const QString json = m_desk.path(u"cells.json"_s);
    writeBytes(json, QJsonDocument(cells).toJson());
    run(QStringLiteral(PLANKOLL_PYTHON),
        {QStringLiteral(PLANKOLL_TEST_CORE) + u"/form/fill_form.py"_s, form, path, json});
    return path;
}

QJsonObject FormTest::goodCells() const
{
    return {{u"choice"_s, u"Något har hänt"_s},
            {u"status"_s, u"I gång"_s},
            {u"delayed"_s, u"Ja"_s},
            {u"done"_s, u"Åtta möten på Öster.\nÄven kvällstid – \"prova på\" & mer <så>."_s},
            {u"hindered"_s, u"Lokalerna"_s},
            {u"next_step"_s, u"Hösten 2026"_s},
            {u"evidence"_s, u"https://example.org/rapport\nDnr 12/2026"_s},
            {u"form:filled_by"_s, u"Åsa Öberg"_s},
            {u"form:authorised_by"_s, ExchangeDesk::marker(m_unit, u"Person"_s)},
            {u"form:capacity"_s, u"förvaltningschef"_s},
            {u"form:authorised_on"_s, QJsonObject{{u"date"_s, u"2026-09-01"_s}}}};
}

void FormTest::form_holdsItsOwnUnitAlone()
{
    const Workbook book = need(Workbook::read(made()));
    QString all;
    for (const Sheet &sheet : book.sheets()) {
        for (const SheetCell &cell : sheet.cells) {
            QVERIFY2(!cell.isFormula, qPrintable(cell.text));
            all += cell.text + u'\n';
        }
    }
    for (const QString &unit : m_desk.units())
        QCOMPARE(all.contains(ExchangeDesk::marker(unit, u"Gjort"_s)), unit == m_unit);
    QVERIFY(all.contains(u"allmän handling"_s));
}

void FormTest::form_offersItsChoicesInDropDowns()
{
    const QByteArray sheet = need(zipped::unpack(bytesOf(made()), u"xl/worksheets/sheet1.xml"_s, Workbook::mostBytes));
    // Who has authorised, and in each block: changed or not, the status, delayed or not.
    const auto statuses = sheet.count("<formula1>plankoll!$F$1:$F$");
    QVERIFY(statuses > 0);
    QCOMPARE(sheet.count("<dataValidation type=\"list\""), 1 + 3 * statuses);
}

void FormTest::form_isSetUpForALaptopAndForPaper()
{
    const QString form = made();
    const QByteArray bytes = bytesOf(form);
    const QByteArray sheet = need(zipped::unpack(bytes, u"xl/worksheets/sheet1.xml"_s, Workbook::mostBytes));
    const QByteArray book = need(zipped::unpack(bytes, u"xl/workbook.xml"_s, Workbook::mostBytes));
    // Whose form, until when and which column is which stay in sight, and are on every page.
    QVERIFY2(sheet.contains("<pane xSplit=\"2\" ySplit=\"2\" topLeftCell=\"C3\""), sheet.left(1500).constData());
    QVERIFY(book.contains("_xlnm.Print_Titles"));
    QVERIFY(sheet.contains("fitToHeight=\"0\" orientation=\"landscape\""));
    QVERIFY(sheet.contains("<oddFooter>"));
    // A row may be made taller for a long answer; nothing else of the form can be changed.
    QVERIFY2(sheet.contains(
                 "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"),
             sheet.mid(sheet.indexOf("<sheetProtection"), 200).constData());
    // It opens at the first question; where nothing has changed the rest steps back.
    const auto blocks = sheet.count("<formula1>plankoll!$D$1:$D$2</formula1>");
    QCOMPARE(sheet.count("<cfRule type=\"expression\""), blocks);
    int first = INT_MAX;
    for (const FilledBlock &block : need(forms::read(form)).blocks)
        first = std::min(first, block.places.value(u"choice"_s).mid(1).toInt());
    QVERIFY2(sheet.contains(u"activeCell=\"D%1\""_s.arg(first).toUtf8()),
             sheet.mid(sheet.indexOf("<selection"), 400).constData());
    // Columns of a laptop's width: 1,366 pixels are some 180 signs.
    static const QRegularExpression column(u"<col min=\"(\\d)\" max=\"(\\d)\" width=\"([0-9.]+)\""_s);
    double width = 0;
    for (auto it = column.globalMatch(QString::fromUtf8(sheet)); it.hasNext();) {
        const auto one = it.next();
        width += one.captured(3).toDouble() * (one.captured(2).toInt() - one.captured(1).toInt() + 1);
    }
    QVERIFY2(width > 100 && width < 170, qPrintable(QString::number(width)));
}

void FormTest::form_withFaults_opensAtTheFirst_andShowsEachWhole()
{
    QJsonObject cells = goodCells();
    cells[u"1:status"_s] = u"Nästan klar"_s;
    const QString file = filled(made(), cells), back = m_desk.path(u"opens.xlsx"_s);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result());
    const FormFault fault = preview.first().faults.first();
    QVERIFY(fault.sentence.size() > 60); // on one line it would be cut
    VERIFY_DONE(open->exchange.markForm(file, preview.first().faults, back).result());
    const QByteArray sheet = need(zipped::unpack(bytesOf(back), u"xl/worksheets/sheet1.xml"_s, Workbook::mostBytes));
    // One row further down than in the form that came: the first line says what the red cells mean.
    const int row = fault.cell.mid(1).toInt() + 1;
    QVERIFY2(sheet.contains(u"activeCell=\"D%1\""_s.arg(row).toUtf8()), qPrintable(QString::number(row)));
    const QRegularExpression height(u"<row r=\"%1\"[^>]* ht=\"([0-9.]+)\""_s.arg(row));
    const auto found = height.match(QString::fromUtf8(sheet));
    QVERIFY(found.hasMatch());
    QVERIFY2(found.captured(1).toDouble() >= 15 * (fault.sentence.size() / 36.0), qPrintable(found.captured(1)));
    const QString said = FormWords::in(u"sv"_s).faults;
    const auto texts = need(Workbook::read(back)).sheets().first().cells;
    QVERIFY(std::any_of(texts.begin(), texts.end(), [&said](const SheetCell &one) { return one.text == said; }));
}

void FormTest::form_whereAFileLies_isRefusedAndTheFileKept()
{
    const QString file = filled(made(), goodCells());
    const QByteArray before = bytesOf(file), store = bytesOf(m_store);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const auto refused = open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, file).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(bytesOf(file) == before);
    QVERIFY(bytesOf(m_store) == store);
    const QString empty = m_desk.path(u"empty.xlsx"_s); // holds nothing that could be lost
    writeBytes(empty, {});
    QVERIFY(open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, empty).result());
}

void FormTest::form_withAStatusOfItsOwn_isToldTheLabelsOfTheList()
{
    QJsonObject cells = goodCells();
    cells[u"status"_s] = u"Nästan klar"_s;
    const auto refused = m_desk.takeIn(m_store, {filled(made(), cells)});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"I gång, "_s), qPrintable(refused.error().sentence));
    QVERIFY2(!refused.error().sentence.contains(u"running"_s), qPrintable(refused.error().sentence));
}

void FormTest::form_filledByAnotherProgram_readsBackRight_data()
{
    QTest::addColumn<bool>("throughLibreOffice");
    QTest::newRow("openpyxl") << false;
    QTest::newRow("LibreOffice") << true;
}

void FormTest::form_filledByAnotherProgram_readsBackRight()
{
    QFETCH(const bool, throughLibreOffice);
    QString file = filled(made(), goodCells());
    if (throughLibreOffice) {
        const QString folder = m_desk.path(u"libreoffice"_s);
        run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_desk.path(u"profile"_s), u"--headless"_s,
                           u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, folder, file});
        file = folder + u'/' + QFileInfo(file).fileName();
    }
    const auto taken = m_desk.takeIn(m_store, {file});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().kind, u"form"_s);
    QVERIFY(!taken->first().changes.isEmpty());
    for (const IncomingChange &change : taken->first().changes) {
        QCOMPARE(change.after.done, u"Åtta möten på Öster.\nÄven kvällstid – \"prova på\" & mer <så>."_s);
        QCOMPARE(change.after.status, u"running"_s);
        QVERIFY(change.after.delayed);
        QCOMPARE(change.after.hindered, u"Lokalerna"_s);
        QCOMPARE(change.after.next, u"Hösten 2026"_s);
        QCOMPARE(change.after.evidence.size(), 2);
        QVERIFY(change.submitted);
    }
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.state != AssignmentState::Submitted)
            continue;
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(cell.submittedAt, Qt::UTC).date(), QDate(2026, 9, 1));
        const HandedIn handedIn = need(open->answers.handedIn(cell.submission).result());
        QCOMPARE(handedIn.submission->capacity, u"förvaltningschef"_s);
        QCOMPARE(handedIn.submission->authorisedBy, m_desk.contactOf(m_unit));
        const auto people = need(open->people.all().result());
        QCOMPARE(people::authorName(people, handedIn.submission.author), u"Åsa Öberg, via form"_s);
    }
}

void FormTest::form_unchanged_isTheLastAnswerAgain()
{
    QJsonObject cells = goodCells();
    for (const auto &row : {u"status"_s, u"delayed"_s, u"done"_s, u"hindered"_s, u"next_step"_s, u"evidence"_s})
        cells.remove(row);
    cells[u"choice"_s] = u"Stämmer fortfarande"_s;
    const auto taken = m_desk.takeIn(m_store, {filled(made(), cells)});
    VERIFY_DONE(taken);
    for (const IncomingChange &change : taken->first().changes) {
        QVERIFY(change.after.unchanged);
        QCOMPARE(change.after.done, ExchangeDesk::marker(m_unit, u"Gjort"_s));
    }
}

void FormTest::form_initiatives_haveTheirPlace_andAreKept()
{
    QJsonObject cells = goodCells();
    cells[u"initiatives"_s] = u"Provapådagar: 40 deltagare"_s;
    const auto taken = m_desk.takeIn(m_store, {filled(made(), cells)});
    VERIFY_DONE(taken);
    for (const IncomingChange &change : taken->first().changes)
        QVERIFY2(change.after.done.endsWith(u"Insatser: Provapådagar: 40 deltagare"_s), qPrintable(change.after.done));
}

void FormTest::form_withFaults_bringsNothing_andNamesEveryCell()
{
    QJsonObject cells = goodCells();
    cells[u"status"_s] = u"Nästan klar"_s;
    cells[u"1:status"_s] = u"I gång"_s;
    cells[u"1:hindered"_s] = u""_s;
    cells[u"form:authorised_by"_s] = u"Okänd Person"_s;
    const QString file = filled(made(), cells);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto preview = open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result();
    VERIFY_DONE(preview);
    const auto &faults = preview->first().faults;
    QVERIFY(faults.size() >= 3);
    static const QRegularExpression cell(u"^D[0-9]+$"_s);
    int row = 0;
    for (const FormFault &fault : faults) {
        QVERIFY2(cell.match(fault.cell).hasMatch(), qPrintable(fault.cell + fault.sentence));
        QVERIFY2(fault.cell.mid(1).toInt() >= row, qPrintable(fault.cell)); // from the top, as the form is read
        row = fault.cell.mid(1).toInt();
    }
    const auto refused = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().sentence.contains(u"Nästan klar"_s), qPrintable(refused.error().sentence));
    QVERIFY2(refused.error().sentence.contains(u"Okänd Person"_s), qPrintable(refused.error().sentence));
    QVERIFY(bytesOf(m_store) == before);
}

void FormTest::form_withFaults_comesBackMarked()
{
    QJsonObject cells = goodCells();
    cells[u"0:status"_s] = u"Nästan klar"_s;
    const QString file = filled(made(), cells), back = m_desk.path(u"marked.xlsx"_s);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result());
    VERIFY_DONE(open->exchange.markForm(file, preview.first().faults, back).result());
    const Workbook book = need(Workbook::read(back));
    QStringList marks;
    for (const SheetCell &cell : book.sheets().first().cells) {
        if (cell.text.contains(u"Nästan klar"_s))
            marks << cell.text;
    }
    QCOMPARE(marks.size(), 2); // what was typed, and what is wrong with it
    // Mended in the marked form, it goes through.
    QVERIFY(m_desk.takeIn(m_store, {filled(back, {{u"0:status"_s, u"Klar"_s}})}));
}

void FormTest::form_untouched_bringsNothing()
{
    const auto taken = m_desk.takeIn(m_store, {made()});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().summary.added, 0);
}

void FormTest::form_takenTwiceOrInAnotherOrder_isTheSame()
{
    const QString form = made();
    QJsonObject cells = goodCells();
    const QString one = filled(form, cells);
    cells[u"0:done"_s] = u"Något annat"_s;
    const QString two = filled(form, cells);
    const QString other = m_desk.path(u"other-%1.plankoll"_s.arg(m_count));
    QVERIFY(QFile::copy(m_store, other));
    VERIFY_DONE(m_desk.takeIn(m_store, {one, two, one}));
    VERIFY_DONE(m_desk.takeIn(other, {two}));
    VERIFY_DONE(m_desk.takeIn(other, {one, two}));
    QCOMPARE(Desk::open(StoreAddress::parse(m_store), 2).contentHash(),
             Desk::open(StoreAddress::parse(other), 2).contentHash());
}

void FormTest::form_changedSince_isKeptBesideAsAConflict()
{
    const QString file = filled(made(), goodCells());
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.unit == unit) {
            need(open->answers.save(Desk::strategist(), Desk::answer(cell.assignment, u"Per telefon"_s), {}).result());
            need(
                open->answers.submit(Desk::strategist(), m_desk.round(), unit, {cell.assignment}, {}, u"x"_s).result());
        }
    }
    const auto taken = m_desk.takeIn(m_store, {file});
    VERIFY_DONE(taken);
    for (const IncomingChange &change : taken->first().changes) {
        QCOMPARE(change.kind, IncomingChange::Kind::Conflict);
        QCOMPARE(change.before->done, u"Per telefon"_s);
    }
    QVERIFY(!taken->first().notices.isEmpty());
}

void FormTest::form_withoutAuthorisation_comesAsDrafts()
{
    QJsonObject cells = goodCells();
    cells.remove(u"form:authorised_by"_s);
    const auto taken = m_desk.takeIn(m_store, {filled(made(), cells)});
    VERIFY_DONE(taken);
    for (const IncomingChange &change : taken->first().changes)
        QVERIFY(!change.submitted);
    QVERIFY(taken->first().notices.join(u' ').contains(u"drafts"_s));
}

void FormTest::form_withRowsMoved_isRead()
{
    QJsonObject cells = goodCells();
    cells[u"shift"_s] = 4;
    const auto taken = m_desk.takeIn(m_store, {filled(made(), cells)});
    VERIFY_DONE(taken);
    QVERIFY(!taken->first().changes.isEmpty());
}

void FormTest::form_textsThatLookLikeFormulas_stayTexts()
{
    QString done;
    for (const QString &text : {u"=1+1"_s, u"+46 42"_s, u"-5 platser"_s, u"@rådhuset"_s})
        done += text + u'\n';
    {
        auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
        const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
        for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
            if (cell.unit == unit)
                need(open->answers.save(Desk::strategist(), Desk::answer(cell.assignment, u"=HYPERLINK(\"x\")"_s), {})
                         .result());
        }
    }
    const Workbook out = need(Workbook::read(made()));
    int seen = 0;
    for (const SheetCell &cell : out.sheets().first().cells) {
        QVERIFY(!cell.isFormula);
        seen += cell.text == u"=HYPERLINK(\"x\")"_s;
    }
    QVERIFY(seen > 0);
    // A formula that somebody typed is a fault, not a text that was computed elsewhere.
    QJsonObject cells = goodCells();
    cells[u"0:done"_s] = u"=1+1"_s;
    const auto refused = m_desk.takeIn(m_store, {filled(made(), cells)});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"formula"_s), qPrintable(refused.error().sentence));
}

void FormTest::file_thatIsNoForm_isRefusedWithItsSentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a zip that is no workbook") << u"cannot be read as an Excel workbook"_s;
    QTest::newRow("a bomb") << u"far larger inside"_s;
    QTest::newRow("an entity") << u"cannot be read as an Excel workbook"_s;
    QTest::newRow("another workbook") << u"no form of Plankoll's"_s;
    QTest::newRow("an absurd row number") << u"cannot be read as an Excel workbook"_s;
    QTest::newRow("its end missing") << u"cannot be read as an Excel workbook"_s;
    QTest::newRow("rubbish") << u"cannot be read as an Excel workbook"_s;
}

void FormTest::file_thatIsNoForm_isRefusedWithItsSentence()
{
    QFETCH(const QString, words);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_desk.path(u"bad-%1.xlsx"_s.arg(what)), script = m_desk.path(u"make.py"_s);
    writeBytes(script, R"(
import sys, zipfile, openpyxl
what, path = sys.argv[1:]
sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
book = ('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>')
rels = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>')
def write(rows, prefix=''):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        out.writestr('xl/workbook.xml', book)
        out.writestr('xl/_rels/workbook.xml.rels', rels)
        out.writestr('xl/worksheets/sheet1.xml', prefix + sheet % rows)
if what == 'a zip that is no workbook':
    with zipfile.ZipFile(path, 'w') as out:
        out.writestr('a.txt', 'a')
elif what == 'a bomb':
    write('<row r="1"><c r="A1" t="inlineStr"><is><t>' + 'a' * 60_000_000 + '</t></is></c></row>')
elif what == 'an entity':
    write('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>',
          '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>')
elif what == 'an absurd row number':
    write('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
elif what == 'another workbook':
    openpyxl.Workbook().save(path)
elif what == 'its end missing':
    openpyxl.Workbook().save(path)
    data = open(path, 'rb').read()
    open(path, 'wb').write(data[:len(data) // 2])
else:
    open(path, 'wb').write(b'rubbish' * 100)
)");
    run(QStringLiteral(PLANKOLL_PYTHON), {script, what, path});
    const auto refused = m_desk.takeIn(m_store, {path});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(words), qPrintable(refused.error().sentence));
}

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
