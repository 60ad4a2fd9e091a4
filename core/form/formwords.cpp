// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formwords.h"

using namespace Qt::StringLiterals;

namespace {

FormWords swedish()
{
    return {
        .title = u"%1 – svar till %2"_s,
        .steps
        = {u"1. Fyll i den gula kolumnen, en åtgärd i taget."_s,
           u"2. Står det du skrev sist fast? Välj ”Stämmer fortfarande” och gå till nästa åtgärd."_s,
           u"3. Har något hänt? Välj ”Något har hänt” och en status, och skriv vad som har hänt. Övriga rader är "
           "frivilliga, men är arbetet försenat behövs hinder och nästa steg."_s,
           u"4. Fyll sist i vem som har godkänt svaren, här överst. Spara och skicka filen tillbaka."_s},
        .due = u"Sista dag: %1"_s,
        .privacy = u"Skriv inga namn eller uppgifter om enskilda. När du skickat in blir svaret normalt en allmän "
                   "handling."_s,
        .lastColumn = u"Förra svaret"_s,
        .newColumn = u"Nytt svar"_s,
        .faultColumn = u"Att rätta"_s,
        .faults
        = u"De röda cellerna behöver rättas. Bredvid var och en står vad som ska göras. Rätta, spara och skicka "
          "filen tillbaka."_s,
        .last = u"Fyll i sist"_s,
        .notInList = u"Välj ett av alternativen i listan."_s,
        .measure = u"Åtgärd %1: %2"_s,
        .lastFrom = u"från %1"_s,
        .noLast = u"(inget tidigare svar)"_s,
        .locked = u"Klart: svaret är klarmarkerat eller stängt och kan inte ändras här."_s,
        .unchanged = u"Stämmer fortfarande"_s,
        .changed = u"Något har hänt"_s,
        .yes = u"Ja"_s,
        .no = u"Nej"_s,
        .initiatives = u"Insatser: %1"_s,
        .sheet = u"Svar"_s,
        .rows = {{u"choice"_s, u"Hur står det till?"_s},
                 {u"status"_s, u"Status"_s},
                 {u"delayed"_s, u"Är arbetet försenat?"_s},
                 {u"done"_s, u"Vad har hänt sedan sist?"_s},
                 {u"effect"_s, u"Vad har det betytt?"_s},
                 {u"helped"_s, u"Vad hjälpte?"_s},
                 {u"hindered"_s, u"Vad hindrade?"_s},
                 {u"next_step"_s, u"Nästa steg, och ungefär när"_s},
                 {u"evidence"_s, u"Underlag: en länk per rad"_s},
                 {u"initiatives"_s, u"Insatser: namn och vad de ledde till"_s}},
        .head = {{u"filled_by"_s, u"Ifyllt av (namn)"_s},
                 {u"authorised_by"_s, u"Godkänt av"_s},
                 {u"capacity"_s, u"Som (förvaltningschef, VD, nämnd §)"_s},
                 {u"authorised_on"_s, u"Godkänt den (datum)"_s}},
    };
}

FormWords english()
{
    return {
        .title = u"%1 – answers to %2"_s,
        .steps
        = {u"1. Fill in the yellow column, one measure at a time."_s,
           u"2. Does your last answer still hold? Choose “Still true” and go on to the next measure."_s,
           u"3. Has something happened? Choose “Something has happened” and a status, and write what has happened. The "
           "other rows are optional, but if the work is delayed, the hindrance and the next step are needed."_s,
           u"4. Fill in last who has authorised the answers, here at the top. Save, and send the file back."_s},
        .due = u"Last day: %1"_s,
        .privacy = u"Write no names or facts about individuals. Once handed in, the answer is normally a public "
                   "document."_s,
        .lastColumn = u"Last answer"_s,
        .newColumn = u"New answer"_s,
        .faultColumn = u"To mend"_s,
        .faults
        = u"The red cells have to be mended. Beside each stands what to do. Mend them, save, and send the file back."_s,
        .last = u"Fill in last"_s,
        .notInList = u"Choose one from the list."_s,
        .measure = u"Measure %1: %2"_s,
        .lastFrom = u"from %1"_s,
        .noLast = u"(no earlier answer)"_s,
        .locked = u"Done: the answer is accepted or closed and cannot be changed here."_s,
        .unchanged = u"Still true"_s,
        .changed = u"Something has happened"_s,
        .yes = u"Yes"_s,
        .no = u"No"_s,
        .initiatives = u"Initiatives: %1"_s,
        .sheet = u"Answers"_s,
        .rows = {{u"choice"_s, u"How does it stand?"_s},
                 {u"status"_s, u"Status"_s},
                 {u"delayed"_s, u"Is the work delayed?"_s},
                 {u"done"_s, u"What has happened since?"_s},
                 {u"effect"_s, u"What has it meant?"_s},
                 {u"helped"_s, u"What helped?"_s},
                 {u"hindered"_s, u"What hindered?"_s},
                 {u"next_step"_s, u"Next step, and roughly when"_s},
                 {u"evidence"_s, u"Evidence: one link a line"_s},
                 {u"initiatives"_s, u"Initiatives: names and what they led to"_s}},
        .head = {{u"filled_by"_s, u"Filled in by (name)"_s},
                 {u"authorised_by"_s, u"Authorised by"_s},
                 {u"capacity"_s, u"As (head of administration, CEO, committee §)"_s},
                 {u"authorised_on"_s, u"Authorised on (date)"_s}},
    };
}

} // namespace

const FormWords &FormWords::in(const QString &language)
{
    static const FormWords words[] = {swedish(), english()};
    return words[language == "en"_L1 ? 1 : 0];
}
