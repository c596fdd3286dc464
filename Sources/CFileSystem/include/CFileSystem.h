// The few system calls that Swift's C library modules do not show.
#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Exchanges two paths on one file system in one step. Returns 0, or the `errno` of the failure;
/// `ENOSYS` where the system has no such call.
int dossier_exchange(const char *first, const char *second);

#endif
