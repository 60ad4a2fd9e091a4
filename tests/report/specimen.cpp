// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/report/htmlwriter.h"
#include "core/report/layout.h"
#include "core/report/pagepainter.h"
#include "core/report/pdfwriter.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The last page as the window shows it.
bool preview(const report::DisplayList &layout, const report::Typesetter &typesetter, const QString &name)
{
    const double scale = 80.0 / 72;
    QImage image(int(report::points(report::page::width) * scale), int(report::points(report::page::height) * scale),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    report::PagePainter(typesetter).paint(painter, layout.pages[std::min<size_t>(3, layout.pages.size() - 1)]);
    painter.end();
    return image.save(name + u"-preview.png"_s);
}

int make(const report::Document &document, report::Typesetter &typesetter, const QString &name)
{
    QTextStream out(stdout);
    const auto layout = report::layOut(document, typesetter);
    if (!layout) {
        out << layout.error().sentence << '\n';
        return 1;
    }
    for (const QString &warning : layout->warnings)
        out << name << ": " << warning << '\n';
    const auto pdf = report::writePdf(*layout, document.metadata, typesetter);
    if (!pdf || !write(name + u".pdf"_s, *pdf))
        return 1;
    if (name.endsWith(u"long"_s))
        return 0; // measured for its instructions: nothing but the PDF
    if (!write(name + u".html"_s, report::writeHtml(document, typesetter)) || !preview(*layout, typesetter, name))
        return 1;
    out << name << ": " << layout->pages.size() << " pages, " << pdf->size() << " bytes, "
        << layout->hash(typesetter).left(12) << '\n';
    return 0;
}

} // namespace

/// Writes the specimens to a folder: `report-specimen FOLDER [MEASURES]`; with MEASURES also a long report.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"."_s) + u'/';
    auto typesetter = report::Typesetter::bundled();
    if (!typesetter) {
        QTextStream(stderr) << typesetter.error().sentence << ' ' << typesetter.error().detail << '\n';
        return 1;
    }
    if (arguments.size() > 2)
        return make(longReport(*typesetter, arguments[2].toInt()), *typesetter, folder + u"long"_s);
    return make(sampleReport(*typesetter), *typesetter, folder + u"report"_s)
           + make(sampleBrief(*typesetter), *typesetter, folder + u"brief"_s)
           + make(sampleLetter(), *typesetter, folder + u"letter"_s);
}
