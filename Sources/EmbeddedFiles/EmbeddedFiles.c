#include "EmbeddedFiles.h"

#include <string.h>

static const unsigned char catalogue[] = {
#embed "../../Plans/catalogue.xml"
};
static const unsigned char protocol[] = {
#embed "../../Plans/protocol.xml"
};
static const unsigned char wording_en[] = {
#embed "../../Plans/wording-en.txt"
};
static const unsigned char types_xsd[] = {
#embed "../../Schemas/types.xsd"
};
static const unsigned char assessment_xsd[] = {
#embed "../../Schemas/assessment.xsd"
};
static const unsigned char catalogue_xsd[] = {
#embed "../../Schemas/catalogue.xsd"
};
static const unsigned char protocol_xsd[] = {
#embed "../../Schemas/protocol.xsd"
};
static const unsigned char log_xsd[] = {
#embed "../../Schemas/log.xsd"
};
static const unsigned char session_xsd[] = {
#embed "../../Schemas/session.xsd"
};
static const unsigned char plan_xsd[] = {
#embed "../../Schemas/plan.xsd"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}

static const struct neckplan_file files[] = {
    FILE_ENTRY("catalogue.xml", catalogue),      FILE_ENTRY("protocol.xml", protocol),
    FILE_ENTRY("types.xsd", types_xsd),          FILE_ENTRY("assessment.xsd", assessment_xsd),
    FILE_ENTRY("catalogue.xsd", catalogue_xsd),  FILE_ENTRY("protocol.xsd", protocol_xsd),
    FILE_ENTRY("log.xsd", log_xsd),              FILE_ENTRY("session.xsd", session_xsd),
    FILE_ENTRY("plan.xsd", plan_xsd),            FILE_ENTRY("wording-en.txt", wording_en),
};

const struct neckplan_file *neckplan_file_named(const char *name) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].name, name) == 0) return &files[i];
  }
  return NULL;
}
