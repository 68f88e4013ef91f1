#pragma once

#include "domain/project/project.h"
#include "domain/record/recordjson.h"
#include "services/sample/samplenotation.h"
#include "services/workspace/writepath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace services {

class Workspace;

// Writes one sample, record after record, as a person would with the services. Knows no content: all of it is in the JSON.
class SampleWriter
{
public:
    SampleWriter(Workspace &workspace, const QJsonObject &sample);
    [[nodiscard]] base::Result<> write();

private:
    base::Result<> writeCalendars();
    base::Result<> writePeople();
    base::Result<> writeProject();
    base::Result<> writeMatrix();
    base::Result<> writeIssues();
    base::Result<> writeIssue(WritePath::Session &session, QJsonObject described);
    base::Result<> writeRisks();
    base::Result<> writeDrafts();

    // The record that the object describes, without its "handle".
    template <typename T>
    base::Result<T> record(QJsonObject object) const;
    QJsonArray list(const char *key) const { return m_sample.value(QLatin1String(key)).toArray(); }
    void remember(const QJsonValue &described, qint64 id);

    Workspace &m_workspace;
    QJsonObject m_sample;
    domain::Project m_project;
    SampleNotation m_notation;
};

}
