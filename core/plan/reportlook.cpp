// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reportlook.h"

#include "core/plan/accent.h"
#include "core/plan/logofile.h"
#include "core/plan/lookjson.h"
#include "core/record/digest.h"
#include "core/text/jsonreader.h"

#include <QCoreApplication>

namespace {

struct LookText {
    Q_DECLARE_TR_FUNCTIONS(LookText)
};

const QString place = u"report_look"_s;

QByteArray readLogo(JsonReader &json, const QJsonObject &look)
{
    const QByteArray text = json.text(look, place, u"logo"_s).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        json.fault(place + u".logo"_s, LookText::tr("the file in base64 was expected"));
    return decoded ? *decoded : QByteArray();
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

namespace looks {

QUuid planRecord(const QString &planKey)
{
    return digest::naturalId(QString(ReportLook::kind), {planKey});
}

QUuid roundRecord(RoundId round)
{
    return digest::naturalId(QString(ReportLook::kind), {round.value.toString(QUuid::WithoutBraces)});
}

QList<LookFault> faultsOf(const ReportLook &look)
{
    QList<LookFault> faults;
    if (const AccentVerdict verdict = judgeAccent(look.accent); !verdict.holds)
        faults << LookFault{u"accent"_s, verdict.sentence};
    if (look.logo.isEmpty())
        return faults;
    if (auto logo = logofile::check(look.logo); !logo)
        faults << LookFault{u"logo"_s, logo.error().sentence};
    // Without words the logo would be silent to whoever listens to the report, and the PDF would not be accessible.
    if (look.logoAltSv.trimmed().isEmpty())
        faults << LookFault{u"logo_alt_sv"_s, LookText::tr("Write in Swedish what the logo shows.")};
    if (look.logoAltEn.trimmed().isEmpty())
        faults << LookFault{u"logo_alt_en"_s, LookText::tr("Write in English what the logo shows.")};
    return faults;
}

} // namespace looks

namespace lookjson {

ReportLook read(JsonReader &json, const QUuid &owner)
{
    const QJsonObject written = json.object(json.root(), {}, place);
    json.allow(written, place, {u"municipality"_s, u"accent"_s, u"logo"_s, u"logo_alt"_s, u"name_in_logo"_s});
    ReportLook look;
    look.owner = owner;
    look.municipality = json.text(written, place, u"municipality"_s);
    look.accent = json.text(written, place, u"accent"_s);
    look.logo = readLogo(json, written);
    const QJsonObject alt = json.object(written, place, u"logo_alt"_s);
    json.allow(alt, place + u".logo_alt"_s, {u"sv"_s, u"en"_s});
    look.logoAltSv = json.text(alt, place + u".logo_alt"_s, u"sv"_s);
    look.logoAltEn = json.text(alt, place + u".logo_alt"_s, u"en"_s);
    look.nameInLogo = json.flag(written, place, u"name_in_logo"_s);
    for (const LookFault &fault : looks::faultsOf(look)) {
        const QString field
            = fault.field.startsWith("logo_alt_"_L1) ? u"logo_alt."_s + fault.field.mid(9) : fault.field;
        json.fault(place + u'.' + field, fault.sentence);
    }
    return look;
}

QJsonObject write(const ReportLook &look)
{
    QJsonObject json;
    put(json, u"municipality"_s, look.municipality);
    put(json, u"accent"_s, look.accent);
    put(json, u"logo"_s, QString::fromLatin1(look.logo.toBase64()));
    QJsonObject alt;
    put(alt, u"sv"_s, look.logoAltSv);
    put(alt, u"en"_s, look.logoAltEn);
    if (!alt.isEmpty())
        json.insert(u"logo_alt"_s, alt);
    if (look.nameInLogo)
        json.insert(u"name_in_logo"_s, true);
    return json;
}

} // namespace lookjson
