#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/inotify.h>
#endif

int dossier_exchange(const char *first, const char *second) {
#if defined(__linux__) && defined(RENAME_EXCHANGE)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  (void)first, (void)second;
  return ENOSYS;
#endif
}

int dossier_synchronize(const char *path) {
#if defined(__linux__)
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int failure = syncfs(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  return failure;
#else
  (void)path;
  sync();
  return 0;
#endif
}

int dossier_watch_open(void) {
#if defined(__linux__)
  return inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int dossier_watch_add(int queue, const char *folder) {
#if defined(__linux__)
  // A file that is being written counts when it is closed, not at every piece.
  return inotify_add_watch(queue, folder, IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE | IN_DELETE_SELF |
                                              IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR);
#else
  (void)queue, (void)folder;
  errno = ENOSYS;
  return -1;
#endif
}

void dossier_watch_drain(int queue) {
  char events[4096];
  while (read(queue, events, sizeof events) > 0) {
  }
}
