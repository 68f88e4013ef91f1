#pragma once

#include <QCoreApplication>

namespace cli {

// The door of this room's words to the translators: Text::tr("…").
class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

}
