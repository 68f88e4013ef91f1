#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace cli {

// Aligned columns for people: a head line and rows; the last column takes what is left and is never padded.
class TextTable
{
public:
    explicit TextTable(const QStringList &head) : m_rows{head} {}
    void add(const QStringList &row) { m_rows << row; }
    QString text() const;

private:
    QVector<QStringList> m_rows;
};

// One line out of any text: control characters and line ends become blanks, so that a title cannot steer a terminal.
QString oneLine(const QString &text);

}
