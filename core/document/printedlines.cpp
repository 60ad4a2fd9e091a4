// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/printedlines.h"

#include "core/document/hyphens.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestParagraph = 5'000; ///< more is no text that a person wrote

const QRegularExpression &bullet()
{
    static const QRegularExpression expression(u"^[-–—•·▪■●*]\\s+"_s);
    return expression;
}

/// What begins a paragraph whatever stands above: a sign of a list, a number, "Åtgärd 4:", "Ansvar för samordning:".
bool beginsAnew(const QString &text)
{
    static const QRegularExpression numbered(u"^\\d{1,2}(\\.\\d+)*[.)]?\\s+\\p{Lu}"_s);
    static const QRegularExpression labelled(
        u"^\\p{Lu}[^\\s.:]*(\\s[^\\s.:]+){0,7}(\\s\\d+(\\.\\d+)*\\s*[.–—-]\\s|:(\\s|$))"_s);
    return bullet().match(text).hasMatch() || numbered.match(text).hasMatch() || labelled.match(text).hasMatch();
}

bool endsSentence(const QString &text)
{
    static const QString signs = u".!?:”\"»)"_s;
    return !text.isEmpty() && signs.contains(text.back());
}

/// "Analys ........ 19", or a page number after a tab.
bool isInContents(const QString &text)
{
    static const QRegularExpression expression(u"([.…·_]\\s?){4,}\\s*\\d+\\s*$|…\\s*\\d+\\s*$|\\t\\s*\\d+\\s*$"_s);
    return expression.match(text.right(120)).hasMatch(); // long runs of stops are slow to look through
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression expression(
        u"^[-–\\s]*((sida|sid|s\\.|page|p\\.)\\s*)?\\d{1,4}(\\s*(\\(|/|av|of)\\s*\\d{1,4}\\)?)?[-–\\s]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

QString withoutDigits(QString text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return text.replace(digits, u"#"_s).simplified();
}

/// Lines that stand at the same height of several pages, with another number or the same words throughout.
class Furniture
{
public:
    explicit Furniture(const QList<QList<PrintedLine>> &pages)
        : m_pages(pages.size())
    {
        for (const QList<PrintedLine> &page : pages) {
            for (const PrintedLine &line : page) {
                if (line.atEdge) {
                    Seen &seen = m_seen[keyOf(line)];
                    ++seen.times;
                    seen.hasChanged = seen.hasChanged || (!seen.text.isEmpty() && seen.text != line.text);
                    seen.text = line.text;
                }
            }
        }
    }

    [[nodiscard]] bool holds(const PrintedLine &line) const
    {
        if (!line.atEdge)
            return false;
        const Seen seen = m_seen.value(keyOf(line));
        return isPageNumber(line.text) || (seen.hasChanged && seen.times >= 2)
               || (seen.times >= 3 && seen.times * 3 >= m_pages); // left and right pages may have different ones
    }

private:
    struct Seen {
        QString text{};
        int times = 0;
        bool hasChanged = false;
    };
    [[nodiscard]] static std::pair<QString, int> keyOf(const PrintedLine &line)
    {
        return {withoutDigits(line.text), qRound(line.top / 4)};
    }

    QHash<std::pair<QString, int>, Seen> m_seen{};
    qsizetype m_pages;
};

Paragraph settled(QString text)
{
    Paragraph paragraph;
    paragraph.inContents = isInContents(text);
    const auto sign = bullet().match(text);
    paragraph.isItem = sign.hasMatch();
    paragraph.text = text.sliced(sign.capturedLength()).remove(QChar(QChar::SoftHyphen)).simplified();
    return paragraph;
}

} // namespace

namespace printedlines {

QList<Paragraph> paragraphs(QList<QList<PrintedLine>> pages)
{
    const Furniture furniture(pages);
    Hyphens hyphens;
    for (QList<PrintedLine> &page : pages) {
        page.removeIf([&furniture](const PrintedLine &line) { return furniture.holds(line); });
        for (const PrintedLine &line : std::as_const(page))
            hyphens.learn(line.text);
    }
    QList<Paragraph> out;
    QString text;
    bool wasEnded = false;
    const auto finish = [&] {
        if (!text.trimmed().isEmpty())
            out << settled(text);
        text.clear();
    };
    for (const QList<PrintedLine> &page : std::as_const(pages)) {
        bool isFirst = true;
        for (const PrintedLine &line : page) {
            if (isFirst || line.hasGap || wasEnded || text.size() > longestParagraph || beginsAnew(line.text)
                || isInContents(text))
                finish();
            text = hyphens.joined(text, line.text);
            wasEnded = line.hasRoom && endsSentence(line.text);
            isFirst = false;
        }
    }
    finish();
    return out;
}

} // namespace printedlines
