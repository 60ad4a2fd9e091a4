// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace report {

/// A sentence that counts: one form for 1, one for everything else. %1 is the number.
struct Plural {
    QString one{};
    QString many{};

    /// A form without %1 is fine: "the coordinator’s", "the coordinators’".
    [[nodiscard]] QString operator()(int number) const
    {
        return QString(number == 1 ? one : many).replace(QStringLiteral("%1"), QString::number(number));
    }
};

/// Every word that the reports say by themselves, in one language. Not tr(): a report is composed on any thread, and in
/// both languages in one go, whatever language the program runs in.
struct ReportWords {
    QHash<QString, QString> usualHeadings{}; ///< by section key, for a section without its own

    // Small words
    QString andBetween{};
    QString orBetween{};
    QString area{};
    QString measure{};
    QString unit{};
    QString status{};
    QString change{};
    QString count{};
    QString what{};
    QString when{};
    QString day{};
    QString kind{};
    QString numberHead{};
    QString before{};
    QString figure{};
    QString table{};
    Plural measures{};
    Plural areas{};
    Plural units{};
    Plural answers{};
    Plural inAnswers{};

    // Marks, head and foot
    QString example{};
    QString draft{};
    QString caseNumber{};
    QString versionLocked{};

    // Cover
    QString title{};
    QString reportTo{};
    QString author{};
    QString recipient{};
    QString caseHead{};
    QString noCaseNumber{};
    QString version{};
    QString numberLocked{};
    QString draftOf{};
    QString code{};
    QString meetingOn{};
    QString cutoffOn{};
    QString eachSign{};
    QString coverNote{};
    Plural unitRows{};
    QString wholePicture{};
    QString coverAlt{};

    // Decision and summary
    QString boardDecides{};
    QString takeNote{};
    QString planFacts{};
    QString planHas{};
    QString noAnswer{};
    QString delayed{};
    QString nobodyAsked{};
    QString nobodyAskedMeasure{};
    QString nobodyAnswered{};
    QString nobodyAnsweredShort{};
    QString settledNow{};
    QString settledBefore{};
    QString inYear{};
    QString inRound{};
    QString noneBack{};
    QString settledShort{};
    Plural lacking{};
    QString whatHappened{};
    QString whatHinders{};
    QString whoAnswered{};
    QString noneComparable{};
    QString changeSentence{};
    Plural answersHave{};
    Plural areSame{};
    Plural goneBack{};
    Plural cannotCompare{};
    Plural delayedAnswers{};
    Plural hinderedAnswers{};
    QString answeredByCutoff{};
    QString answeredSoFar{};
    Plural missingAre{};
    QString missingIsNotZero{};
    Plural cameLate{};
    QString stackAlt{};
    QString stackAltBefore{};
    QString numbersIn{};
    QString stackCaption{};
    QString numbersOnPage{};

    // How it was done
    QString methodOpening{};
    QString fullKind{};
    QString checkKind{};
    QString periodFrom{};
    QString periodTo{};
    QString opened{};
    QString unitsDue{};
    QString coordinatorsDue{};
    QString cutoff{};
    QString dispatch{};
    QString meeting{};
    QString extension{};
    QString datesCaption{};
    QString asked{};
    QString answered{};
    QString afterDue{};
    QString afterCutoff{};
    QString missing{};
    QString allUnits{};
    QString unitsCaption{};
    QString missingHead{};
    QString missingIntro{};
    QString lateHead{};
    QString lateIntro{};
    QString erased{};

    // The joint picture
    QString pictureMargin{};
    QString coordinatorHead{};
    QString underlined{};
    QString blank{};
    QString matrixAlt{};
    QString inWords{};
    QString matrixCaption{};
    QString matrixCaptionLive{};
    QString partOf{};
    QString inWordsOnPage{};
    QString countsHead{};
    QString statusCaption{};
    QString statusCaptionBefore{};
    QString further{};
    QString same{};
    QString back{};
    QString ended{};
    QString unknown{};
    QString changesHead{};
    QString changesCaption{};
    Plural othersSame{};
    Plural assessmentsSame{};

    // Areas and measures
    QString areasOpening{};
    QString areasCaption{};
    QString areasAlt{};
    QString statusByUnit{};
    QString statusByMeasure{};
    QString statusByRound{};
    QString statusBarsAlt{};
    QString roundHead{};
    QString unknownFigures{};
    QString areaAlt{};
    QString areaHas{};
    QString areaInParts{};
    QString focusAreas{};
    QString decidedWording{};
    Plural assessmentOf{};
    QString notAssessed{};
    QString unitsAnswers{};
    QString coordinatedBy{};
    QString measureAlt{};
    Plural summaryOf{};
    QString signedBy{};
    QString notSignedBy{};
    QString dissent{};
    QString assesses{};
    QString happened{};
    QString sameWord{};
    QString unchanged{};
    QString answerCameLate{};
    QString completionRequested{};
    QString unitTableCaption{};
    QString wholeAnswersOnPage{};
    QString helped{};
    QString hindered{};
    QString nextStep{};
    QString effect{};
    QString evidence{};
    QString receivedFrom{};
    QString noWords{};
    QString submittedOn{};

    // Learning, next
    QString unwritten{};
    QString dialogue{};
    QString fromAnswers{};
    QString learningCounts{};
    QString datesAheadCaption{};
    QString nextHead{};
    QString nextCaption{};

    // Appendices
    QString wordsIntro{};
    QString wordsCaption{};
    QString arrived{};
    QString lateOn{};
    QString answersIntro{};
    QString evidenceIntro{};
    QString noEvidence{};
    QString evidenceMargin{};
    QString evidenceCaption{};
    QString fingerprint{};
    QString fileKind{};
    QString linkKind{};
    QString noteKind{};
    QString whatCounts{};
    QString countingRule{};
    QString missingRule{};
    QString settledHead{};
    QString settledRule{};
    QString cutoffRule{};
    QString comparison{};
    QString comparisonRule{};
    QString twoViews{};
    QString assessmentRule{};
    QString signs{};
    QString origin{};
    QString originText{};
    QString contentHash{};
    QString hashRule{};
    QString correction{};

    // Answers of a unit, of a measure
    QString unitTitle{};
    QString unitKind{};
    QString submittedOf{};
    QString unitNotAsked{};
    QString submitted{};
    QString authorisedBy{};
    QString capacity{};
    QString receipt{};
    QString answersHead{};
    QString submissionsCaption{};
    QString measureReportTitle{};
    QString answersInFull{};

    // One page
    QString onOnePage{};
    QString briefFoot{};
    QString briefOpening{};
    QString briefOpeningLive{};
    QString findingNow{};
    QString findingFurther{};
    QString findingBack{};
    Plural needsYou{};
    Plural answersMissing{};
    Plural answersDelayed{};
    QString hindrancesInReport{};
    Plural measuresUnassessed{};
    QString measuresNamed{};
    QString areasHead{};
    QString sinceBefore{};
    QString sinceHead{};
    QString stairsHead{};
    QString stairs{};
    QString stairsAlt{};
    QString ahead{};
    QString toLearn{};

    // Changed since the last report
    QString nothingBefore{};
    QString changesOpening{};
    QString changedStatusHead{};
    QString changedStatusCaption{};
    QString endedShort{};
    QString noneChanged{};
    QString firstAnswers{};
    QString dropped{};
    QString stayingHindrances{};
    QString stayingIntro{};
    QString givenBackHead{};

    // Earlier decisions and their commissions
    QString noCommissions{};
    QString commission{};
    QString commissionAnswer{};
    QString responsible{};
    QString backBy{};
    QString givenBack{};
    QString givenBackEarlier{};
    QString notAnswered{};
    QString stillOpen{};
    QString outcomeNoted{};
    QString outcomeReferred{};
    QString outcomeCommission{};
    QString outcomeOther{};

    // Official letter
    QString letterTitle{};
    QString letterTo{};
    QString letterEarlier{};
    QString letterMatter{};
    QString letterMatterText{};
    QString letterEquality{};
    QString letterEconomy{};
    QString letterPreparation{};
    QString letterPreparationText{};
    QString letterDocuments{};
    QString letterReport{};
    QString letterCopies{};
    QString letterSigned{};
    QString caseWorker{};

    // Figures in numbers
    QString stairsMargin{};
    QString areaNumbersCaption{};
    QString learningShort{};
    QString attachedData{};

    [[nodiscard]] static const ReportWords &in(const QString &language); ///< Swedish, or English
};

/// The tables themselves, a file each.
[[nodiscard]] ReportWords swedishWords();
[[nodiscard]] ReportWords englishWords();

} // namespace report
