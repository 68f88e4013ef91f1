#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

namespace storage {

class Database;

// A value that belongs to the workspace, by name ("workspace.language").
struct Setting {
    qint64 id = 0;
    QString name;
    QString value;
    int rowVersion = 0;
    bool operator==(const Setting &) const = default;
};

class SettingRepository
{
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<Setting> find(const QString &name) const; // NotFound
    [[nodiscard]] base::Result<Setting> find(qint64 id) const;           // NotFound
    [[nodiscard]] base::Result<QVector<Setting>> all() const;            // by name
    [[nodiscard]] base::Result<> insert(Setting &setting);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(Setting &setting);
    [[nodiscard]] base::Result<> remove(qint64 id);

private:
    Database &m_database;
};

}
