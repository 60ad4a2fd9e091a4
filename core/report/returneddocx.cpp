// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/returneddocx.h"

#include <QCoreApplication>

namespace report {
namespace {

struct ReturnedText {
    Q_DECLARE_TR_FUNCTIONS(ReturnedText)
};

} // namespace

Result<ReturnedDocx> compareReturned(const docx::Text &edited, const ReportData &current, const QList<Section> &bases,
                                     const QList<Recorded<ReportVersion>> &versions)
{
    const QUuid made = QUuid::fromString(edited.origins.value(u"round"_s));
    if (!made.isNull() && made != current.view.round.recordId) {
        return failure(Error::Kind::Invalid, ReturnedText::tr("The file is the report of another round. Choose that "
                                                              "round."));
    }
    ReturnedDocx returned{dataWhenMade(current, edited, bases), {}};
    if (const int number = edited.origins.value(u"version"_s).toInt(); number > 0) {
        for (const auto &version : versions) {
            if (version->number == number)
                returned.whenMade.version = version.value;
        }
    }
    auto typesetter = Typesetter::bundled();
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    auto review = reviewDocx(edited, returned.whenMade, current, *typesetter);
    if (!review)
        return tl::unexpected(review.error());
    returned.review = *std::move(review);
    const bool hasNothing = returned.review.sections.empty() && returned.review.others.isEmpty();
    if (hasNothing && !returned.review.lost.isEmpty()) {
        return failure(Error::Kind::Invalid, ReturnedText::tr("The file holds no section of the report. Choose a Word "
                                                              "file that was saved from here."));
    }
    return returned;
}

StoredFileKey storedFileLike(const docx::Text &filed, const QString &planLanguage)
{
    const QString language = filed.origins.value(u"language"_s, planLanguage);
    return {.kind = filed.origins.value(u"kind"_s) == "letter"_L1 ? u"letter"_s : u"board"_s,
            .language = language.isEmpty() ? u"sv"_s : language};
}

QStringList differenceLines(const QList<ChangedPassage> &changes)
{
    QStringList lines;
    for (const ChangedPassage &change : changes)
        lines << u"%1: %2 → %3"_s.arg(change.section, change.before, change.after).simplified();
    return lines;
}

} // namespace report
