// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    (void)planfile::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), u"plan.json"_s);
    return 0;
}

QByteArrayList madeSeeds()
{
    QFile file(u":/plans/lindasa-2024-2027.json"_s);
    return file.open(QIODevice::ReadOnly) ? QByteArrayList{file.readAll()} : QByteArrayList();
}
