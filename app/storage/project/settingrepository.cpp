#include "storage/project/settingrepository.h"

#include "storage/project/settingstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct SettingCodec {
    using Type = Setting;
    static const RecordLayout &layout() { return kSettingRecord; }
    static Record write(const Type &setting)
    {
        Record record;
        record.cells.text(setting.name).text(setting.value);
        return record;
    }
    static bool read(const Record &record, Type &setting)
    {
        Cells cells(record.cells);
        setting.name = cells.text();
        setting.value = cells.text();
        return !cells.isDamaged();
    }
};

}

base::Result<Setting> SettingRepository::find(const QString &name) const
{
    return Records<SettingCodec>(m_database).one(kSettingByName, Values().text(name));
}

base::Result<Setting> SettingRepository::find(qint64 id) const
{
    return Records<SettingCodec>(m_database).find(id);
}

base::Result<QVector<Setting>> SettingRepository::all() const
{
    return Records<SettingCodec>(m_database).all(kAllSettings);
}

base::Result<> SettingRepository::insert(Setting &setting)
{
    return Records<SettingCodec>(m_database).insert(setting);
}

base::Result<> SettingRepository::update(Setting &setting)
{
    return Records<SettingCodec>(m_database).update(setting);
}

base::Result<> SettingRepository::remove(qint64 id)
{
    return Records<SettingCodec>(m_database).remove(id);
}

}
