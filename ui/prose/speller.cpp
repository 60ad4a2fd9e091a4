// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/speller.h"

#include <QCoreApplication>
#include <QFile>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace {

QStringList candidates(const QString &language)
{
    return language == "sv"_L1 ? QStringList{u"sv_SE"_s, u"sv"_s, u"sv_FI"_s}
                               : QStringList{u"en_GB"_s, u"en_US"_s, u"en"_s};
}

} // namespace

Speller::Speller(std::unique_ptr<Hunspell> dictionary)
    : m_dictionary(std::move(dictionary))
{
}

Speller::~Speller() = default;

std::unique_ptr<Speller> Speller::load(const QString &language)
{
    const QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s, u"/usr/share/hunspell"_s,
                              u"/usr/share/myspell/dicts"_s, u"/Library/Spelling"_s};
    for (const QString &folder : folders) {
        for (const QString &name : candidates(language)) {
            const QString rules = folder + u'/' + name + u".aff"_s, words = folder + u'/' + name + u".dic"_s;
            if (!QFile::exists(rules) || !QFile::exists(words))
                continue;
            auto dictionary = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                                         QFile::encodeName(words).constData());
            if (dictionary->get_dict_encoding() == "UTF-8")
                return std::unique_ptr<Speller>(new Speller(std::move(dictionary)));
        }
    }
    return {};
}

bool Speller::isRight(const QString &word) const
{
    return m_learnt.contains(word) || m_dictionary->spell(word.toStdString());
}

QStringList Speller::suggestions(const QString &word) const
{
    QStringList list;
    for (const std::string &one : m_dictionary->suggest(word.toStdString()))
        list << QString::fromStdString(one);
    return list;
}
