// The few system calls that Swift's C library modules do not show.
#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Exchanges two paths on one file system in one step. Returns 0, or the `errno` of the failure;
/// `ENOSYS` where the system has no such call.
int dossier_exchange(const char *first, const char *second);

/// Waits until everything written to the file system of a path is on the disk. Returns 0, or `errno`.
int dossier_synchronize(const char *path);

#endif
