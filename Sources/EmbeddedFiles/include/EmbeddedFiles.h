#ifndef NECKPLAN_EMBEDDED_FILES_H
#define NECKPLAN_EMBEDDED_FILES_H

#include <stddef.h>

/* The published schemas and the standard documents, compiled in, so that one file runs anywhere. */
struct neckplan_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/* The file of that name, or NULL. */
const struct neckplan_file *neckplan_file_named(const char *name);

#endif
