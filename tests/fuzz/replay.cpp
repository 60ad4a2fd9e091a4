// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = 1 + random.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes.truncate(at); break;
        case 2: bytes.remove(at, 1 + random.bounded(40)); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(200))); break;
        default: bytes.insert(at, QByteArray(1 + random.bounded(9), "\xff\x00<&\"9-="[random.bounded(8)]));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QByteArrayList seeds = madeSeeds();
    const QDir folder(application.arguments().value(1));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    const int turns = application.arguments().value(2).toInt();
    QRandomGenerator random(20260101);
    int count = 0;
    for (const QByteArray &seed : std::as_const(seeds)) {
        run(seed);
        for (int i = 0; i < turns; ++i, ++count)
            run(mutated(seed, random));
    }
    std::printf("%d inputs from %d seeds\n", count, int(seeds.size()));
    return seeds.isEmpty() ? 1 : 0;
}
