#pragma once

#include "base/result.h"
#include "domain/project/project.h"
#include "domain/time/workingcalendar.h"
#include "services/workspace/writepath.h"

#include <QHash>
#include <QVector>

namespace services {

class ShippedWords;
class Workspace;

// Projects, working calendars and the settings of the workspace.
class ProjectService
{
public:
    explicit ProjectService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::Project>> all() const; // by name
    [[nodiscard]] base::Result<domain::Project> find(domain::ProjectId id) const;
    [[nodiscard]] base::Result<domain::Project> findByKey(const QString &key) const;
    // A project with a calendar, a standard severity and risk matrix and one path "Delivery" with levels to fill in.
    // The key is made from the name when empty; Invalid when it is taken or not A–Z0–9.
    [[nodiscard]] base::Result<domain::Project> create(const QString &name, const QString &key = {});
    // For other services: the same as a part of an act that is open already; fills in `project` (name, maybe key).
    [[nodiscard]] base::Result<> createWithin(WritePath::Session &session, domain::Project &project);
    // Issues keep the key they were raised with. Invalid for a currency that is no three letters, a key that is taken, a negative limit.
    [[nodiscard]] base::Result<domain::Project> save(domain::Project project);

    [[nodiscard]] base::Result<QVector<domain::WorkingCalendar>> calendars() const;
    [[nodiscard]] base::Result<domain::WorkingCalendar> calendar(domain::CalendarId id) const;
    [[nodiscard]] base::Result<domain::WorkingCalendar> save(domain::WorkingCalendar calendar);

    [[nodiscard]] base::Result<QString> setting(const QString &name) const; // empty when not set
    [[nodiscard]] base::Result<> setSetting(const QString &name, const QString &value);
    // The categories offered: the shipped list, or that of the project (CategoryService), plus those in use in it.
    [[nodiscard]] base::Result<QStringList> categories(domain::ProjectId project) const;

private:
    [[nodiscard]] base::Result<> writeShipped(WritePath::Session &session, const domain::Project &project, const ShippedWords &words) const;

    Workspace &m_workspace;
};

}
