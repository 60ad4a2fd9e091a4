// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/gallery.h"

// One line per file of shots; galleryshots.cpp calls each.
void addOverviewShots(std::vector<GalleryShot> &shots);
void addPartsShots(std::vector<GalleryShot> &shots);
void addAnswerShots(std::vector<GalleryShot> &shots);
void addReportShots(std::vector<GalleryShot> &shots);
void addMeetingShots(std::vector<GalleryShot> &shots);
void addReadingShots(std::vector<GalleryShot> &shots);
void addWindowShots(std::vector<GalleryShot> &shots);
