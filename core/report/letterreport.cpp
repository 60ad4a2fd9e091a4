// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"
#include "core/report/boardreport.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

ReportCase caseOf(const Composition &c)
{
    return c.data.reportCase ? c.data.reportCase->value : ReportCase{};
}

QString letterDay(const Composition &c)
{
    const QDate day = caseOf(c).writtenOn;
    return day.isValid() ? Composition::isoDay(day) : c.isoDay(c.data.newestRevisionAt);
}

Block letterhead(const Composition &c)
{
    Inlines sender = c.saidBold(Composition::capital(c.data.book.unitName(c.plan().ownerUnit)));
    if (!c.plan().ownerDepartment.isNull())
        sender = sender + lineBreak() + c.said(Composition::capital(c.data.book.unitName(c.plan().ownerDepartment)));
    const ReportCase about = caseOf(c);
    for (const QString &line : {about.author, about.authorTitle, about.contact}) {
        if (!line.isEmpty())
            sender = sender + lineBreak() + c.said(line);
    }
    Inlines facts = bold(c.words.letterTitle) + lineBreak() + letterDay(c);
    if (!c.round().caseNumber.isEmpty())
        facts = facts + lineBreak() + c.words.caseNumber.arg(c.round().caseNumber);
    const Logo logo = c.logo();
    Blocks owner;
    if (!logo.isEmpty())
        owner.push_back(logo);
    if (logo.isEmpty() || !logo.holdsName)
        owner.push_back(paragraph(bold(c.data.municipality(), Ink::Accent), Paragraph::Role::Fact));
    Columns head;
    head.columns = {{108, std::move(owner)},
                    {188, {paragraph(sender, Paragraph::Role::Margin)}},
                    {0, {paragraph(facts, Paragraph::Role::Margin)}}};
    return head;
}

Heading titleOf(const Composition &c)
{
    Heading title;
    title.compact = true;
    title.text = c.title();
    title.anchor = u"letter"_s; // one section: the whole letter
    title.section = QString();
    return title;
}

/// A margin heading with its text: an author's own from the section `letter:<key>`, or what the data say.
void add(Composition &c, Blocks &blocks, const QString &key, const QString &label, Blocks otherwise)
{
    const Section *section = c.facts.section(u"letter:"_s + key);
    Blocks text = section ? c.own(*section) : Blocks();
    if (text.empty())
        text = std::move(otherwise);
    if (text.empty() && c.isDraft()) {
        Block place = paragraph(small(c.words.unwritten));
        place.source = u"letter:"_s + key;
        text = {place};
    }
    if (text.empty())
        return;
    blocks.push_back(Space{5});
    blocks.push_back(sideMain({heading(3, label)}, std::move(text)));
}

/// The report's own first paragraph, or its count: a letter must be short.
Blocks summary(Composition &c)
{
    const Section *section = c.facts.section(u"summary"_s);
    // A piece of the summary: it is changed in the report, where the whole of it stands.
    Blocks own = section ? c.inShort(*section) : Blocks();
    if (own.empty())
        return {paragraph(leadOf(c))};
    return {own.front()};
}

Blocks earlier(const Composition &c)
{
    Blocks blocks;
    for (const auto &decision : c.data.decisions) {
        QString text = decisionName(c, *decision) + u": "_s
                       + (decision->text.isEmpty() ? outcomeWord(c, *decision) + u'.' : shortened(decision->text));
        blocks.push_back(c.saidParagraph(text));
        std::vector<Inlines> asked;
        for (const CommissionEntry &entry : c.data.commissions) {
            if (entry.commission->decision.value != decision.recordId)
                continue;
            const CommissionAnswer *answer = entry.answerIn(c.data.view.id());
            const QString state = !answer             ? c.words.notAnswered
                                  : answer->givenBack ? c.words.givenBack
                                                      : c.words.stillOpen;
            asked.push_back(c.said(shortened(entry.commission->text) + u' ') + state);
        }
        if (!asked.empty())
            blocks.push_back(bullets(std::move(asked)));
    }
    return blocks;
}

Blocks matter(const Composition &c)
{
    const Standings &all = c.facts.all();
    return {paragraph(Composition::fill(c.words.letterMatterText,
                                        {c.said(c.plan().title), c.said(c.plan().appliesTo),
                                         QString::number(ReportFacts::answered(all)), QString::number(all.size())}))};
}

Blocks preparation(const Composition &c)
{
    const Round &round = c.round();
    const QDate last = round.cutoff.isValid() ? round.cutoff : round.due;
    if (!round.opens.isValid() || !last.isValid())
        return {};
    return {paragraph(c.words.letterPreparationText.arg(c.longDay(round.opens), c.longDay(last)))};
}

Blocks documents(const Composition &c)
{
    const QString report = c.data.version ? c.title() + u" ("_s + c.words.version + u' '
                                                + c.words.numberLocked.arg(QString::number(c.data.version->number),
                                                                           c.isoDay(c.data.version->lockedAt))
                                                + u')'
                                          : c.title();
    return {numbers({c.words.letterTitle + u", "_s + letterDay(c), c.words.letterReport.arg(report)})};
}

void addRecipients(Composition &c, Blocks &blocks)
{
    std::vector<Inlines> recipients;
    for (const QString &recipient : caseOf(c).recipients)
        recipients.push_back(c.said(recipient));
    if (!recipients.empty())
        add(c, blocks, u"copies"_s, c.words.letterCopies, {bullets(std::move(recipients))});
}

/// Room to sign above each name.
void addSigners(const Composition &c, Blocks &blocks)
{
    const QStringList signers = caseOf(c).signers;
    if (signers.isEmpty())
        return;
    Columns places;
    for (const QString &signer : signers) {
        const QString name = signer.section(u',', 0, 0).trimmed();
        Inlines lines = c.saidBold(name);
        if (const QString role = signer.section(u',', 1).trimmed(); !role.isEmpty())
            lines = lines + lineBreak() + c.said(role);
        places.columns.push_back({0, {Rule{Rule::Weight::Hair}, paragraph(lines, Paragraph::Role::Margin)}});
    }
    if (places.columns.size() == 1)
        places.columns.push_back({0, {}});
    blocks.push_back(Space{60});
    blocks.push_back(sideMain({heading(3, c.words.letterSigned)}, {places}));
}

} // namespace

Document letterReport(const ReportData &data, const QString &language, const Typesetter &typesetter)
{
    Composition c(data, language, typesetter);
    Document document;
    document.metadata = c.metadata(c.words.letterTitle + u": "_s + c.title());
    document.metadata.headTitle = c.words.letterTitle;
    document.metadata.origins = originsOf(data, language, u"letter"_s);
    document.metadata.footOnFirst = true;
    document.words = Words::in(language);
    Blocks &blocks = document.blocks;
    blocks.push_back(letterhead(c));
    blocks.push_back(Space{15});
    if (!c.mark().isEmpty())
        blocks.push_back(sideMain({}, {}, {paragraph(bold(c.mark(), Ink::Alert), Paragraph::Role::Margin)}));
    blocks.push_back(
        sideMain({}, {},
                 {paragraph(Composition::fill(c.words.letterTo, {c.said(c.plan().reportTo)}), Paragraph::Role::Table),
                  titleOf(c)}));
    if (const Section *decision = c.facts.section(u"decision"_s)) {
        for (Block &block : decisionPart(c, *decision))
            blocks.push_back(std::move(block));
    }
    add(c, blocks, u"summary"_s, c.heading(u"summary"_s), summary(c));
    if (Blocks made = earlier(c); !made.empty())
        add(c, blocks, u"earlier"_s, c.words.letterEarlier, std::move(made));
    add(c, blocks, u"matter"_s, c.words.letterMatter, matter(c));
    add(c, blocks, u"equality"_s, c.words.letterEquality, {});
    blocks.push_back(PageBreak{});
    add(c, blocks, u"economy"_s, c.words.letterEconomy, {});
    add(c, blocks, u"preparation"_s, c.words.letterPreparation, preparation(c));
    add(c, blocks, u"documents"_s, c.words.letterDocuments, documents(c));
    addRecipients(c, blocks);
    addSigners(c, blocks);
    return document;
}

} // namespace report
