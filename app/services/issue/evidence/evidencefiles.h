#pragma once

#include <QLatin1String>

namespace services {

// The files of an evidence pack whose names are fixed.
inline constexpr QLatin1String kManifestName("MANIFEST.sha256");
inline constexpr QLatin1String kSealName("SEAL.sha256");

}
