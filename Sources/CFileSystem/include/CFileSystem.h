// The few system calls that Swift's C library modules do not show.
#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Exchanges two paths on one file system in one step. Returns 0, or the `errno` of the failure;
/// `ENOSYS` where the system has no such call.
int dossier_exchange(const char *first, const char *second);

/// Waits until everything written to the file system of a path is on the disk. Returns 0, or `errno`.
int dossier_synchronize(const char *path);

/// Opens a queue that tells when something in the folders that are added to it changes. Returns a descriptor that
/// can be read when something has changed, or -1; `errno` is `ENOSYS` where the system has no such queue.
int dossier_watch_open(void);

/// Adds a folder, itself and not those below it. Returns a number that is the same for the same folder, or -1.
int dossier_watch_add(int queue, const char *folder);

/// Empties the queue, so that it can be read again only when something else changes.
void dossier_watch_drain(int queue);

#endif
