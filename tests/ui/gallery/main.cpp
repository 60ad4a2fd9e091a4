// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize(1280, 800);
}

void useFont(int percent)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
}

void useLanguage(QApplication &application, QTranslator &translator, const QString &language)
{
    QLocale::setDefault(QLocale(language == u"sv"_s ? u"sv_SE"_s : u"en_GB"_s));
    QApplication::removeTranslator(&translator);
    if (translator.load(u":/i18n/plankoll_"_s + language))
        application.installTranslator(&translator);
}
} // namespace

/// Renders windows to PNG: gallery [--only name] [--sizes 1280x800,1024x768] [--ratios 1,2] [--text 100,200]
/// [--themes light,dark] [--languages sv,en] --out folder
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption only(u"only"_s, u"Shots whose name begins so."_s, u"name"_s);
    const QCommandLineOption sizes(u"sizes"_s, u"Sizes."_s, u"list"_s, u"1280x800"_s);
    const QCommandLineOption ratios(u"ratios"_s, u"Pixel ratios."_s, u"list"_s, u"1"_s);
    const QCommandLineOption texts(u"text"_s, u"Font sizes in percent."_s, u"list"_s, u"100"_s);
    const QCommandLineOption themes(u"themes"_s, u"Themes."_s, u"list"_s, u"light,dark"_s);
    const QCommandLineOption languages(u"languages"_s, u"Languages."_s, u"list"_s, u"sv"_s);
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s, u"output/gallery"_s);
    parser.addOptions({only, sizes, ratios, texts, themes, languages, out});
    parser.addHelpOption();
    parser.process(application);
    look::install(application, ThemeChoice::Light);
    QDir().mkpath(parser.value(out));

    QTranslator translator;
    QTextStream said(stdout);
    for (const QString &language : parser.value(languages).split(u',')) {
        useLanguage(application, translator, language);
        for (const QString &theme : parser.value(themes).split(u',')) {
            const bool isDark = theme == u"dark"_s;
            look::setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
            for (const QString &text : parser.value(texts).split(u',')) {
                useFont(text.toInt());
                for (const QString &size : parser.value(sizes).split(u',')) {
                    for (const QString &ratio : parser.value(ratios).split(u',')) {
                        const GalleryView view{sizeOf(size), ratio.toDouble(), text.toInt(), isDark, language};
                        for (const GalleryShot &shot : galleryShots()) {
                            if (!shot.name.startsWith(parser.value(only)))
                                continue;
                            const auto widget = shot.make();
                            const QString file = QDir(parser.value(out)).filePath(shotFileName(shot.name, view));
                            if (!renderShot(*widget, view).save(file)) {
                                said << "cannot write " << file << '\n';
                                return 1;
                            }
                            said << file << '\n';
                        }
                    }
                }
            }
        }
    }
    return 0;
}
