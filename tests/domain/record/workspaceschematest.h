#pragma once

#include <QJsonObject>
#include <QObject>

class WorkspaceSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsHaveTheFieldsOfTheSchema_data();
    void recordsHaveTheFieldsOfTheSchema();
    void documentHasTheKeysOfTheSchema();
    void wordsAreThoseOfTheProgram();

private:
    QJsonObject definition(const QString &name) const;
    QJsonObject resolved(const QJsonObject &schema) const;
    QStringList differencesOf(const QJsonObject &schema, const QJsonValue &shape, const QString &place) const;

    QJsonObject m_schema;
};
