/* Moves the wall clock of a process and its children: adds the seconds in the file named by TACT_CLOCK, looked at anew at every call. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile long long *offset;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("TACT_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *page = mmap(0, sizeof(long long), PROT_READ, MAP_SHARED, file, 0);
  if (page != MAP_FAILED) offset = page;
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int failed = syscall(SYS_clock_gettime, clock, now);
  if (!failed && offset && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += *offset;
  return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int failed = syscall(SYS_gettimeofday, now, zone);
  if (!failed && offset) now->tv_sec += *offset;
  return failed;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}

/* The kernel knows nothing of the moved clock: a wait until an instant of it would last hours. So it waits as long as is left by it, on the clock that nobody moves. */
static struct timespec unmoved(const struct timespec *until) {
  struct timespec now, wall, left;
  clock_gettime(CLOCK_MONOTONIC, &now);
  clock_gettime(CLOCK_REALTIME, &wall);
  left.tv_sec = now.tv_sec + until->tv_sec - wall.tv_sec;
  left.tv_nsec = now.tv_nsec + until->tv_nsec - wall.tv_nsec;
  for (; left.tv_nsec < 0; left.tv_nsec += 1000000000) left.tv_sec--;
  for (; left.tv_nsec >= 1000000000; left.tv_nsec -= 1000000000) left.tv_sec++;
  if (left.tv_sec < 0) left.tv_sec = left.tv_nsec = 0;
  return left;
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *until) {
  /* The other clock counts from the machine's start: no machine runs for thirty years. */
  struct timespec end = until->tv_sec < 1000000000 ? *until : unmoved(until);
  return pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, &end);
}

int sem_timedwait(sem_t *semaphore, const struct timespec *until) {
  struct timespec end = unmoved(until);
  return sem_clockwait(semaphore, CLOCK_MONOTONIC, &end);
}
