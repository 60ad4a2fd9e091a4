// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plandocument.h"

#include "core/document/hyphens.h"
#include "core/document/notemarks.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct PlanDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PlanDocumentText)
};

constexpr qsizetype mostOtherTexts = 3; ///< that are told of one measure
constexpr double leastLikeness = 0.3;   ///< of the words of an overview's line and a measure's
constexpr qsizetype longestText = 4000; ///< of a wording that goes on, and of a list of names

enum class Field { None, Wording, Implementing, Coordinating, Focus };

const QString implementingLabel = u"(?:ansvar\\w* för genomförande\\w*|genomförandeansvar\\w*|"
                                  "responsib\\w* for (?:the )?implement\\w*|implementing units?)"_s;
const QString coordinatingLabel = u"(?:ansvar\\w* för samordning\\w*|samordningsansvar\\w*|"
                                  "responsib\\w* for (?:the )?coordinat\\w*|coordinating units?)"_s;
const QString focusLabel = u"(?:bidrar till|contributes to)\\b[^:]{0,120}\\b(?:fokusområde|focus area)[^:]{0,120}"_s;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

/// "Åtgärd 7", "Åtgärd 7: Vi ska …", "Measure 4.2.1 – …": number and wording.
const QRegularExpression &heading()
{
    static const QRegularExpression made
        = expression(u"^(?:åtgärd|measure)\\s+((?:(?-i:\\p{Lu}){1,3}[.:]?)?\\d+(?:[.:]\\d+)*[a-z]?)"
                     "(?:\\s*[:.]\\s*|\\s*[–—-]\\s+|\\s+(?=(?-i:\\p{Lu}))|$)(.*)$"_s);
    return made;
}

Field labelOf(const QString &text, QString *rest)
{
    static const QRegularExpression implementing = expression(u"^%1\\s*:\\s*(.*)$"_s.arg(implementingLabel)),
                                    coordinating = expression(u"^%1\\s*:\\s*(.*)$"_s.arg(coordinatingLabel)),
                                    focus = expression(u"^%1:\\s*(.*)$"_s.arg(focusLabel));
    for (const auto &[field, pattern] :
         {std::pair(Field::Implementing, &implementing), std::pair(Field::Coordinating, &coordinating),
          std::pair(Field::Focus, &focus)}) {
        if (const auto match = pattern->match(text); match.hasMatch()) {
            *rest = match.captured(1);
            return field;
        }
    }
    return Field::None;
}

/// A paragraph as it is read here; one that holds several labels, by line breaks of its own, apart.
QList<Paragraph> apart(const Paragraph &paragraph)
{
    static const QRegularExpression label
        = expression(u"\\s+(?=(?:%1|%2)\\s*:|%3:)"_s.arg(implementingLabel, coordinatingLabel, focusLabel));
    QList<Paragraph> out;
    for (const QString &text : notemarks::removed(paragraph.text).split(label, Qt::SkipEmptyParts))
        out << Paragraph{text.simplified(), paragraph.isItem && out.isEmpty(), paragraph.inContents};
    return out;
}

bool isEnded(const QString &text)
{
    return !text.isEmpty() && u".!?”\""_s.contains(text.back());
}

/// Whether a paragraph goes on where one stopped: a page ended, or the line was broken there.
bool goesOn(Field field, const QString &text, const Paragraph &next)
{
    static const QRegularExpression unfinished(u"([-,‐/–(]|\\b(och|eller|samt|and|or))$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (field == Field::None || isEnded(text) || text.size() > longestText)
        return false;
    if (text.isEmpty())
        return field != Field::Wording || !next.isItem;
    if (next.isItem)
        return field != Field::Wording;
    return next.text.front().isLower() || next.text.front() == u'(' || unfinished.match(text).hasMatch();
}

/// Walks the document once.
class DocumentWalk
{
public:
    explicit DocumentWalk(const QList<Paragraph> &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs)
            m_hyphens.learn(paragraph.text);
        for (const Paragraph &paragraph : paragraphs) {
            if (!paragraph.inContents) {
                for (const Paragraph &one : apart(paragraph))
                    take(one);
            }
        }
    }
    [[nodiscard]] const QList<DocumentMeasure> &found() const { return m_found; }
    /// Numbered paragraphs, with their numbers, in order: the overview is among them.
    [[nodiscard]] const QList<std::pair<QString, QString>> &numbered() const { return m_numbered; }

private:
    void take(const Paragraph &paragraph)
    {
        static const QRegularExpression item(u"^(\\d+(?:\\.\\d+)*)[.)]?\\s+(\\p{Lu}.*)$"_s);
        QString rest;
        if (const auto match = heading().match(paragraph.text); match.hasMatch()) {
            m_found << DocumentMeasure{.number = match.captured(1), .text = match.captured(2)};
            m_field = Field::Wording;
            m_isNumbered = false;
        } else if (const Field field = labelOf(paragraph.text, &rest); field != Field::None) {
            m_field = m_found.isEmpty() || !text(field).isEmpty() ? Field::None : field;
            text(m_field) = rest.left(longestText);
            m_isNumbered = false;
        } else if (goesOn(m_field, text(m_field), paragraph)) {
            QString &sofar = text(m_field);
            const bool isList = paragraph.isItem && !sofar.isEmpty() && !sofar.endsWith(u',');
            sofar = isList ? sofar + u", "_s + paragraph.text : m_hyphens.joined(sofar, paragraph.text);
        } else if (const auto match = item.match(paragraph.text); match.hasMatch()) {
            m_numbered << std::pair(match.captured(1), match.captured(2));
            m_field = Field::None;
            m_isNumbered = true;
        } else {
            m_field = Field::None;
            if (m_isNumbered && !paragraph.isItem && goesOn(Field::Wording, m_numbered.last().second, paragraph))
                m_numbered.last().second = m_hyphens.joined(m_numbered.last().second, paragraph.text);
            else
                m_isNumbered = false;
        }
    }

    QString &text(Field field)
    {
        if (m_found.isEmpty() || field == Field::None)
            return m_nothing;
        DocumentMeasure &measure = m_found.last();
        switch (field) {
        case Field::Implementing: return measure.implementing;
        case Field::Coordinating: return measure.coordinating;
        case Field::Focus: return measure.focusAreas;
        default: return measure.text;
        }
    }

    Hyphens m_hyphens{};
    QList<DocumentMeasure> m_found{};
    QList<std::pair<QString, QString>> m_numbered{};
    QString m_nothing{};
    Field m_field = Field::None;
    bool m_isNumbered = false; ///< the last paragraph belongs to the last numbered one
};

/// Each number once: where it says who is responsible, else where it comes first.
QList<DocumentMeasure> once(const QList<DocumentMeasure> &found)
{
    QList<DocumentMeasure> out;
    QHash<QString, qsizetype> places;
    const auto isDetailed = [](const DocumentMeasure &one) {
        return !one.text.isEmpty() && !(one.implementing + one.coordinating).isEmpty();
    };
    for (DocumentMeasure one : found) {
        if (!places.contains(one.number)) {
            places.insert(one.number, out.size());
            out << one;
            continue;
        }
        DocumentMeasure &same = out[places.value(one.number)];
        if ((isDetailed(one) && !isDetailed(same)) || same.text.isEmpty()) {
            std::swap(same, one);
            std::swap(same.otherTexts, one.otherTexts);
        }
        const bool isNew = !one.text.isEmpty() && one.text != same.text && !same.otherTexts.contains(one.text);
        if (isNew && same.otherTexts.size() < mostOtherTexts)
            same.otherTexts << one.text;
        same.otherTexts.removeAll(same.text);
    }
    return out;
}

/// The words that two wordings share, of all that either has.
double likeness(const QString &one, const QString &other)
{
    const QStringList first = one.toLower().split(u' '), second = other.toLower().split(u' ');
    const QSet<QString> words(first.begin(), first.end()), others(second.begin(), second.end());
    QSet<QString> all = words, shared = words;
    all.unite(others);
    shared.intersect(others);
    return all.isEmpty() ? 0 : double(shared.size()) / double(all.size());
}

/// The overview is the numbered list that says much the same as the headings; other lists, chapters and footnotes are
/// numbered, too.
void addOverview(QList<DocumentMeasure> &measures, const QList<std::pair<QString, QString>> &numbered)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < measures.size(); ++i)
        places.insert(measures.at(i).number, i);
    for (const auto &[number, text] : numbered) {
        const auto place = places.constFind(number);
        if (place != places.constEnd() && measures.at(*place).overview.isEmpty()
            && likeness(measures.at(*place).text, text) > leastLikeness)
            measures[*place].overview = text;
    }
}

} // namespace

namespace plandocument {

Result<PlanDocument> parse(const QList<Paragraph> &paragraphs, const QString &name)
{
    const DocumentWalk walk(paragraphs);
    PlanDocument document{.measures = once(walk.found())};
    addOverview(document.measures, walk.numbered());
    document.measures.removeIf([](const DocumentMeasure &measure) { return measure.text.isEmpty(); });
    if (document.measures.isEmpty()) {
        return failure(
            Error::Kind::Invalid,
            PlanDocumentText::tr("%1 holds no measures: no paragraph begins with “Åtgärd”, a number and a wording "
                                 "(“Åtgärd 1: …”, “Åtgärd 1. …” or “Åtgärd 1 – …”; in English “Measure 1: …”). "
                                 "Check that it is the plan itself.")
                .arg(name));
    }
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines << paragraph.text;
    document.plainText = lines.join(u'\n');
    return document;
}

} // namespace plandocument
