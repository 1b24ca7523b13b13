#ifndef NECKPLAN_CLIBXML2_SHIM_H
#define NECKPLAN_CLIBXML2_SHIM_H

/* libxml2's ICU headers clash with those that Foundation brings; nothing here needs ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

/* `xmlFree` is a mutable global function pointer, which Swift 6 does not let us touch. */
static inline void neckplan_xml_free(void *memory) { xmlFree(memory); }

#endif
