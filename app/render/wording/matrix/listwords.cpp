#include "render/wording/matrix/listwords.h"

#include "render/wording/translate.h"

namespace render {

QString listed(const QStringList &parts)
{
    return parts.join(translate("ListWords", ", ", "between the parts of a list"));
}

}
