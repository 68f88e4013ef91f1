#include "widgets/grid/listcompleter.h"

#include <QLineEdit>

namespace ui {

ListCompleter::ListCompleter(const QStringList &words, const QString &separator, QObject *parent)
    : QCompleter(words, parent), m_separator(separator)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QStringList ListCompleter::splitPath(const QString &path) const
{
    return {m_separator.isEmpty() ? path : path.section(m_separator, -1).trimmed()};
}

QString ListCompleter::pathFromIndex(const QModelIndex &index) const
{
    return lineWith(QCompleter::pathFromIndex(index));
}

QString ListCompleter::lineWith(const QString &word) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget());
    if (m_separator.isEmpty() || !edit)
        return word;
    const QString before = edit->text().section(m_separator, 0, -2);
    return before.isEmpty() ? word : before + m_separator + QLatin1Char(' ') + word;
}

}
