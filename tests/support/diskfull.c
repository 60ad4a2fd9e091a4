/* SPDX-FileCopyrightText: 2026 The Plankoll authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A disk that fills up. Preloaded into a program, it lets DISKFULL_CALLS calls that write to files under
 * DISKFULL_FOLDER through and answers the rest with ENOSPC, a half-written last one among them. At exit the number of
 * calls goes to DISKFULL_COUNT, so that a test can try every one of them. DISKFULL_DELAY_US makes the disk slow instead:
 * each of those calls takes that much longer.
 *
 * A program that is linked with it makes its own disk bad for a while: diskfull_from_now. Cutting a file off then works,
 * as it does on a full disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;
static const char *now_folder; /* what diskfull_from_now said */
static int now_full;
static long now_delay_us;

/* In `folder` (null: nowhere any more), which has to stay valid: no room, or calls that take that much longer. */
void diskfull_from_now(const char *folder, int is_full, long delay_us)
{
    now_full = is_full;
    now_delay_us = delay_us;
    __atomic_store_n(&now_folder, folder, __ATOMIC_SEQ_CST);
}

static int concerns(int fd, const char *folder)
{
    char link[64], path[4096];
    struct stat status;
    ssize_t length;
    if (!folder || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* 0: go on; 1: the disk is full; 2: it becomes full within this call. */
static int full(int fd)
{
    const char *limit = getenv("DISKFULL_CALLS");
    const char *delay = getenv("DISKFULL_DELAY_US");
    const char *now = __atomic_load_n(&now_folder, __ATOMIC_SEQ_CST);
    long call;
    if (now && concerns(fd, now)) {
        usleep((useconds_t)now_delay_us);
        return now_full;
    }
    if (!concerns(fd, getenv("DISKFULL_FOLDER")))
        return 0;
    if (delay)
        usleep((useconds_t)atol(delay));
    call = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    if (!limit || call < atol(limit))
        return 0;
    return call == atol(limit) ? 2 : 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static ssize_t short_write(int fd, const void *bytes, size_t count, off_t at, int positioned)
{
    if (count > 1) { /* half of it fits; SQLite then asks again for the rest */
        if (positioned)
            return REAL(pwrite64)(fd, bytes, count / 2, at);
        return REAL(write)(fd, bytes, count / 2);
    }
    errno = ENOSPC;
    return -1;
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    const int state = full(fd);
    if (state == 2)
        return short_write(fd, bytes, count, 0, 0);
    if (state == 1)
        return errno = ENOSPC, -1;
    return REAL(write)(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at)
{
    const int state = full(fd);
    if (state == 2)
        return short_write(fd, bytes, count, at, 1);
    if (state == 1)
        return errno = ENOSPC, -1;
    return REAL(pwrite)(fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    const int state = full(fd);
    if (state == 2)
        return short_write(fd, bytes, count, at, 1);
    if (state == 1)
        return errno = ENOSPC, -1;
    return REAL(pwrite64)(fd, bytes, count, at);
}

/* Syncing and cutting off need no room. */
static int broken(int fd)
{
    const int state = full(fd);
    return __atomic_load_n(&now_folder, __ATOMIC_SEQ_CST) ? 0 : state;
}

int fsync(int fd)
{
    return broken(fd) ? (errno = ENOSPC, -1) : REAL(fsync)(fd);
}

int fdatasync(int fd)
{
    return broken(fd) ? (errno = ENOSPC, -1) : REAL(fdatasync)(fd);
}

int ftruncate(int fd, off_t length)
{
    return broken(fd) ? (errno = ENOSPC, -1) : REAL(ftruncate)(fd, length);
}

int ftruncate64(int fd, off64_t length)
{
    return broken(fd) ? (errno = ENOSPC, -1) : REAL(ftruncate64)(fd, length);
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("DISKFULL_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", calls);
        fclose(file);
    }
}
