// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfmetadata.h"

#include <QColorSpace>

using namespace Qt::StringLiterals;

namespace report::pdf {
namespace {

constexpr const char *xmpTemplate = R"(<?xpacket begin="%BOM%" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>%PART%</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%TITLE%</rdf:li><rdf:li xml:lang="%LANGUAGE%">%TITLE%</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%AUTHOR%</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%SUBJECT%</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>%LANGUAGE%</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>%DATE%</xmp:CreateDate><xmp:ModifyDate>%DATE%</xmp:ModifyDate>
<xmp:CreatorTool>%CREATOR%</xmp:CreatorTool><pdf:Producer>%CREATOR%</pdf:Producer>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// Without the locale: the same digits on every machine.
QString stamp(const QDateTime &when, const QString &format)
{
    return when.toUTC().toString(format);
}

} // namespace

int addInfo(Objects &objects, const Metadata &about)
{
    const QByteArray date = stamp(about.created, u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    QByteArray body = "<</Title" + textString(about.title);
    if (!about.author.isEmpty())
        body += "/Author" + textString(about.author);
    if (!about.subject.isEmpty())
        body += "/Subject" + textString(about.subject);
    return objects.add(body + "/Creator" + textString(about.creator) + "/Producer" + textString(about.creator)
                       + "/CreationDate" + date + "/ModDate" + date + ">>");
}

int addXmp(Objects &objects, const Metadata &about)
{
    QByteArray xmp = xmpTemplate;
    // Without an author or subject the property is left out: Info and XMP must say the same.
    if (about.author.isEmpty())
        xmp.replace("<dc:creator><rdf:Seq><rdf:li>%AUTHOR%</rdf:li></rdf:Seq></dc:creator>\n", "");
    if (about.subject.isEmpty())
        xmp.replace(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%SUBJECT%</rdf:li></rdf:Alt></dc:description>\n",
            "");
    xmp.replace("%PART%", about.attachments.empty() ? "2" : "3");
    xmp.replace("%BOM%", "\xEF\xBB\xBF");
    xmp.replace("%LANGUAGE%", escaped(about.language));
    xmp.replace("%DATE%", stamp(about.created, u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1());
    xmp.replace("%CREATOR%", escaped(about.creator));
    xmp.replace("%AUTHOR%", escaped(about.author));
    xmp.replace("%SUBJECT%", escaped(about.subject));
    xmp.replace("%TITLE%", escaped(about.title));
    return objects.addStream("/Type/Metadata/Subtype/XML", xmp, false);
}

QByteArray attachedFiles(Objects &objects, const Metadata &about)
{
    QByteArray names, files;
    const QByteArray date = stamp(about.created, u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    for (const Attachment &attachment : about.attachments) {
        QByteArray type = attachment.mediaType;
        type.replace("/", "#2F");
        const int content = objects.addStream("/Type/EmbeddedFile/Subtype/" + type + "/Params<</ModDate" + date
                                                  + "/Size " + QByteArray::number(attachment.bytes.size()) + ">>",
                                              attachment.bytes);
        const QByteArray name = textString(attachment.name);
        const int file
            = objects.add("<</Type/Filespec/F" + name + "/UF" + name + "/Desc" + textString(attachment.description)
                          + "/AFRelationship/Data/EF<</F " + reference(content) + "/UF " + reference(content) + ">>>>");
        names += name + reference(file) + " ";
        files += reference(file) + " ";
    }
    return files.isEmpty() ? QByteArray() : "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + files + "]";
}

QByteArray outputIntent(Objects &objects)
{
    const int profile = objects.addStream("/N 3/Alternate/DeviceRGB", QColorSpace(QColorSpace::SRgb).iccProfile());
    return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile "
           + reference(profile) + ">>";
}

} // namespace report::pdf
