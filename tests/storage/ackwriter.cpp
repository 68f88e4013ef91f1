// Stands in for the program while it saves: makes edit after edit and says "ack N" when edit N is committed. To be killed.
#include "editscript.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = storage::Database::open(arguments.value(1));
    if (!database)
        return 1;
    for (int edit = arguments.value(2).toInt();; ++edit) {
        if (!editscript::save(**database, edit))
            return 2;
        std::printf("ack %d\n", edit);
        std::fflush(stdout);
    }
}
