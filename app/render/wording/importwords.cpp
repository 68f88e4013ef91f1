#include "render/wording/importwords.h"

#include "render/wording/translate.h"

namespace render {

QString importReason(const QString &code, const QString &detail)
{
    return detail.isEmpty() ? code : translate("ImportWords", "%1: %2").arg(code, detail);
}

}
