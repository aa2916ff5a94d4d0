// The core is linked as a library; a C target needs a source of its own.
#include "JknFFI.h"
