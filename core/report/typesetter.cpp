// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typesetter.h"

#include <QCoreApplication>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The linker leaves out a resource of a static library that nothing names; the macro wants the global namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(report);
}

namespace report {
namespace {

constexpr char16_t softHyphen = 0xAD;

/// Format characters print nothing and belong to the font of the letter before.
bool isInvisible(char32_t character)
{
    return character == softHyphen || character == 0x2028 || character == 0xFFFC || character == 0x200C
           || character == 0x200D || character == 0x2060;
}

char32_t characterAt(QStringView text, qsizetype at, int *units)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    *units = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

QString fontFile(int index)
{
    static constexpr const char *names[]
        = {"CharisSIL-Regular", "CharisSIL-Bold", "CharisSIL-Italic", "Lato-Regular",
           "Lato-Bold",         "Lato-Black",     "NotoSans-Regular", "NotoNaskhArabic-Regular"};
    return index < int(std::size(names)) ? u":/report/fonts/%1.ttf"_s.arg(QLatin1StringView(names[index])) : QString();
}

} // namespace

Result<Typesetter> Typesetter::bundled()
{
    nameResources();
    Typesetter typesetter;
    for (int i = 0; !fontFile(i).isEmpty(); ++i) {
        const QResource font(fontFile(i));
        if (!font.isValid() || font.compressionAlgorithm() != QResource::NoCompression) {
            return failure(Error::Kind::NotFound,
                           QCoreApplication::translate("report", "A font of the report is missing from the program."),
                           font.fileName());
        }
        // The bytes lie in the program itself and outlive every typesetter: no copy.
        typesetter.m_fonts.push_back(std::make_unique<Font>(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), qsizetype(font.size())),
            Face(i) == Face::SansBlack ? -10 : 0));
    }
    return typesetter;
}

int Typesetter::fontFor(Face face, char32_t character) const
{
    if (font(face).has(character))
        return int(face);
    for (int i = int(Face::SansBlack) + 1; i < fontCount(); ++i) {
        if (font(i).has(character))
            return i;
    }
    // A letter that only the other family has (Lato's arrows, Charis' phonetic letters) is still better than a box.
    for (int i = 0; i <= int(Face::SansBlack); ++i) {
        if (font(i).has(character))
            return i;
    }
    return -1;
}

double Typesetter::width(Face face, double size, const QString &text) const
{
    const QString clean = printable(*this, face, text, nullptr);
    Mpt width = 0;
    for (const FontRun &run : fontRuns(*this, face, clean)) {
        Font &used = font(run.font);
        width += used.scale(used.shape(QStringView(clean).mid(run.from, run.length), false).advance, mpt(size));
    }
    return points(width);
}

std::vector<FontRun> fontRuns(const Typesetter &typesetter, Face face, QStringView text)
{
    std::vector<FontRun> runs;
    for (qsizetype i = 0; i < text.size();) {
        int units = 1;
        const char32_t character = characterAt(text, i, &units);
        int font = runs.empty() ? int(face) : runs.back().font;
        if (!isInvisible(character) && !(QChar::isMark(character) && i > 0) && !(character == ' ' && !runs.empty()))
            font = std::max(0, typesetter.fontFor(face, character));
        if (runs.empty() || runs.back().font != font)
            runs.push_back({font, i, units});
        else
            runs.back().length += units;
        i += units;
    }
    return runs;
}

QString printable(const Typesetter &typesetter, Face face, const QString &text, QStringList *missing)
{
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
    const QString composed = simple ? text : text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size();) {
        int units = 1;
        char32_t character = characterAt(composed, i, &units);
        i += units;
        if (character == '\n' || character == '\r' || character == '\t')
            character = ' ';
        if (character == 0x2011 && !typesetter.font(face).has(character))
            character = '-'; // the line breaker has already been told not to break there
        const auto category = QChar::category(character);
        if (!isInvisible(character) && (category == QChar::Other_Control || category == QChar::Other_Format))
            continue;
        if (!isInvisible(character) && typesetter.fontFor(face, character) < 0) {
            const QString name = u"U+%1"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper();
            if (missing && !missing->contains(name))
                missing->append(name);
            character = 0xFFFD;
        }
        result += QStringView(QChar::fromUcs4(character));
    }
    return result;
}

} // namespace report
