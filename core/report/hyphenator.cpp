// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenator.h"

#include <QFile>

#include <hyphen.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr int shortestWord = 8;
constexpr int shortestPart = 4;

/// libhyphen reads only files, so the bundled bytes pass through a temporary one that has no name.
HyphenDict *load(const QByteArray &bytes)
{
    std::FILE *file = std::tmpfile();
    if (!file)
        return nullptr;
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::rewind(file);
    HyphenDict *dictionary = hnj_hyphen_load_file(file);
    std::fclose(file);
    return dictionary;
}

} // namespace

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;
Hyphenator::Hyphenator(Hyphenator &&other) noexcept = default;

Hyphenator::Patterns::~Patterns()
{
    if (dictionary)
        hnj_hyphen_free(dictionary);
}

Hyphenator::Patterns *Hyphenator::patternsFor(const QString &language)
{
    const QString name = language.left(2);
    if (const auto known = m_patterns.find(name); known != m_patterns.end())
        return known->second.get();
    auto patterns = std::make_unique<Patterns>();
    QFile file(name == "sv"_L1   ? u":/report/hyphen/hyph_sv_SE.dic"_s
               : name == "en"_L1 ? u":/report/hyphen/hyph_en.dic"_s
                                 : QString());
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        patterns->utf8 = bytes.startsWith("UTF-8");
        patterns->dictionary = load(bytes);
    }
    return m_patterns.emplace(name, std::move(patterns)).first->second.get();
}

const std::vector<int> &Hyphenator::positions(const QString &word, const QString &language)
{
    if (word.size() < shortestWord)
        return m_none;
    Patterns *patterns = patternsFor(language);
    if (!patterns->dictionary)
        return m_none;
    if (const auto known = patterns->known.find(word); known != patterns->known.end())
        return known->second;
    const QString lower = word.toLower();
    const QByteArray bytes = patterns->utf8 ? lower.toUtf8() : lower.toLatin1();
    QByteArray marks(bytes.size() + 5, 0);
    char **replacements = nullptr;
    int *places = nullptr;
    int *cuts = nullptr;
    std::vector<int> positions;
    if (hnj_hyphen_hyphenate3(patterns->dictionary, bytes.constData(), int(bytes.size()), marks.data(), nullptr,
                              &replacements, &places, &cuts, shortestPart, shortestPart, shortestPart, shortestPart)
        == 0) {
        // Marks are per character, also in UTF-8. A division that changes the spelling ("tillåta") is left alone.
        const int last = std::min(int(lower.size()) - shortestPart, int(marks.size()));
        for (int i = shortestPart - 1; i < last; ++i) {
            if ((marks[i] & 1) && !(replacements && replacements[i]))
                positions.push_back(i + 1);
        }
    }
    if (replacements) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(places);
    std::free(cuts);
    return patterns->known.emplace(word, std::move(positions)).first->second;
}

} // namespace report
