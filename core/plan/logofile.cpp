// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/logofile.h"

#include <QCoreApplication>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct LogoText {
    Q_DECLARE_TR_FUNCTIONS(LogoText)
};

auto invalid(const QString &sentence)
{
    return failure(Error::Kind::Invalid, sentence);
}

/// The size stands first in every PNG: known before a pixel is unpacked.
Result<logofile::Type> checkPng(const QByteArray &bytes)
{
    if (bytes.size() < 33 || bytes.mid(12, 4) != "IHDR")
        return invalid(LogoText::tr("The logo is a damaged PNG file. Save it again from the program it comes from."));
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > logofile::mostPixels || height > logofile::mostPixels) {
        return invalid(
            LogoText::tr("The logo is %1 × %2 pixels; at most %3 a side will do. Save it smaller, or as SVG.")
                .arg(width)
                .arg(height)
                .arg(logofile::mostPixels));
    }
    return logofile::Type::Png;
}

bool isOwn(const QXmlStreamReader &xml)
{
    return xml.namespaceUri().isEmpty() || xml.namespaceUri() == u"http://www.w3.org/2000/svg";
}

/// What is drawn alike everywhere: shapes in plain colours. No <use>, which may point back at itself.
bool isDrawable(QStringView element)
{
    static const QStringList drawable{u"svg"_s,     u"g"_s,     u"path"_s,     u"rect"_s,    u"circle"_s,
                                      u"ellipse"_s, u"line"_s,  u"polyline"_s, u"polygon"_s, u"defs"_s,
                                      u"style"_s,   u"title"_s, u"desc"_s};
    return drawable.contains(element);
}

Result<logofile::Type> checkSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int shapes = 0;
    bool isRoot = true;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && xml.text().contains(u"<!ENTITY"))
            return invalid(LogoText::tr("The logo defines entities, which are not read. Save it as plain SVG."));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (std::exchange(isRoot, false) && xml.name() != u"svg")
            break;
        if (!isOwn(xml) || xml.name() == u"metadata") { // what an editor remembers: nothing of it is drawn
            xml.skipCurrentElement();
            continue;
        }
        if (!isDrawable(xml.name())) {
            return invalid(LogoText::tr("The logo uses “%1”, which a report cannot draw the same everywhere. Save it "
                                        "with all text as shapes and in plain colours, or as PNG.")
                               .arg(xml.name().toString()));
        }
        static const QStringList empty{u"svg"_s, u"g"_s, u"defs"_s, u"style"_s, u"title"_s, u"desc"_s};
        shapes += !empty.contains(xml.name());
    }
    if (xml.hasError())
        return invalid(LogoText::tr("The logo is a damaged SVG file. Save it again from the program it comes from."));
    if (shapes == 0)
        return invalid(LogoText::tr("The logo shows nothing: it has no shapes."));
    return logofile::Type::Svg;
}

} // namespace

namespace logofile {

Result<Type> check(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes) {
        return invalid(LogoText::tr("The logo is %1 kB; at most %2 kB will do. Save it smaller, or as SVG.")
                           .arg((bytes.size() + 1023) / 1024)
                           .arg(mostBytes / 1024));
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return checkPng(bytes);
    if (bytes.left(4096).contains("<svg") || bytes.left(4096).contains(":svg"))
        return checkSvg(bytes);
    return invalid(LogoText::tr("The logo must be a PNG or an SVG file."));
}

QByteArray shapesOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        // An element of another namespace may be called "text": a reader that looks at names alone would draw it.
        if (token == QXmlStreamReader::StartElement && (!isOwn(xml) || xml.name() == u"metadata"))
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement
                 || token == QXmlStreamReader::Characters)
            out.writeCurrentToken(xml);
    }
    return bytes;
}

} // namespace logofile
