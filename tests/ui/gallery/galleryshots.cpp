// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/shots.h"

std::vector<GalleryShot> galleryShots()
{
    std::vector<GalleryShot> shots;
    addOverviewShots(shots);
    addPartsShots(shots);
    addAnswerShots(shots);
    addReportShots(shots);
    addMeetingShots(shots);
    addReadingShots(shots);
    addWindowShots(shots);
    return shots;
}
